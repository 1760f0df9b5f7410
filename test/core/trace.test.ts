import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check';
import { entriesOf, type FiledSheet } from '../../src/core/filing';
import { trace } from '../../src/core/trace';
import { filingOf, remedies, requests } from './filings';
import { pageOf } from './pages';
import type { Figures } from './tables';

/** Figures that satisfy every sum of table three. */
const sound: Figures = {
  'received.naturalPerson': 120,
  'received.business': 30,
  'received.total': 150,
  'carriedIn.naturalPerson': 12,
  'carriedIn.total': 12,
  'outcomes.granted.naturalPerson': 100,
  'outcomes.granted.business': 20,
  'outcomes.granted.total': 120,
  'outcomes.partiallyGranted.naturalPerson': 17,
  'outcomes.partiallyGranted.business': 6,
  'outcomes.partiallyGranted.total': 23,
  'outcomes.total.naturalPerson': 117,
  'outcomes.total.business': 26,
  'outcomes.total.total': 143,
  'carriedOut.naturalPerson': 15,
  'carriedOut.business': 4,
  'carriedOut.total': 19,
};

/** What is said of each broken sum, once each. */
function hints(sheet: FiledSheet) {
  const filing = filingOf({ sheets: [sheet] });
  const { assessments } = check(filing, pageOf([]));
  const found = trace(assessments, entriesOf(filing));
  return [...new Set([...found.values()].map(({ path, value, say }) => `${path} ${value} ${say.key}`))];
}

const off = (change: Figures) => hints(requests({ ...sound, ...change }));

describe('the cell with the slip', () => {
  it('is sought only where a sum does not come out', () => {
    expect(off({})).toEqual([]);
  });

  it('is where the broken row and the broken column cross', () => {
    expect(off({ 'outcomes.granted.business': 9 })).toEqual([
      'requests.outcomes.granted.business 20 hint-cross',
    ]);
    expect(off({ 'outcomes.partiallyGranted.naturalPerson': 40 })).toEqual([
      'requests.outcomes.partiallyGranted.naturalPerson 17 hint-cross',
    ]);
  });

  it('is a total that disagrees with its row and with its column', () => {
    expect(off({ 'outcomes.granted.total': 128 })).toEqual([
      'requests.outcomes.granted.total 120 hint-cross',
    ]);
  });

  it('is named for two digits exchanged', () => {
    expect(off({ 'outcomes.partiallyGranted.naturalPerson': 71 })).toEqual([
      'requests.outcomes.partiallyGranted.naturalPerson 17 hint-swap',
    ]);
    expect(off({ 'outcomes.partiallyGranted.total': 32 })).toEqual([
      'requests.outcomes.partiallyGranted.total 23 hint-swap',
    ]);
  });

  it('is named for a digit lost or doubled', () => {
    expect(off({ 'outcomes.granted.naturalPerson': 10 })).toEqual([
      'requests.outcomes.granted.naturalPerson 100 hint-digit',
    ]);
    expect(off({ 'received.naturalPerson': 1120 })).toEqual([
      'requests.received.naturalPerson 120 hint-digit',
    ]);
  });

  it('is not named where it stands in one broken sum alone', () => {
    expect(hints(remedies({ 'reconsideration.upheld': 1, 'reconsideration.total': 2 }))).toEqual([]);
  });

  it('is not named where the value that mends it would be negative', () => {
    const change = { 'outcomes.granted.business': 25, 'outcomes.partiallyGranted.business': 26 };
    expect(off(change).filter((hint) => / -\d/.test(hint))).toEqual([]);
  });

  it('is not named where two slips answer for the broken sums', () => {
    expect(
      off({ 'outcomes.granted.naturalPerson': 105, 'outcomes.partiallyGranted.business': 7 }).filter((hint) =>
        /outcomes\.total/.test(hint),
      ),
    ).toEqual([]);
  });

  it('is not named where the sums differ by different amounts', () => {
    expect(off({ 'received.naturalPerson': 121, 'received.total': 155 })).toEqual([]);
  });

  it('is never a blank, and never rests on a sum with blanks', () => {
    const blank = requests({ 'received.total': 3, 'received.naturalPerson': 5 }, '2021', '');
    expect(hints(blank)).toEqual([]);
  });
});

describe('two columns side by side', () => {
  it('off by opposite amounts have a figure in the wrong one of them', () => {
    const found = off({ 'carriedOut.naturalPerson': 14, 'carriedOut.business': 5 });
    expect(found).toEqual(['requests.outcomes.total.naturalPerson 132 hint-neighbours']);
  });
});
