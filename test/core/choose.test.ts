import { describe, expect, it, test } from 'vitest';
import { choose, extras } from '../../src/core/choose';
import type { Candidate } from '../../src/core/headings';
import type { SectionId } from '../../src/core/result';
import { finish } from '../../src/core/steps';

const candidate = (id: SectionId, at: number, more: Partial<Candidate> = {}): Candidate => ({
  ...{ id, at, heading: id, inline: '', ordinal: null, selector: `p${at}`, score: 5, isNamed: true },
  ...more,
});
const chosenAt = (...candidates: readonly Candidate[]) =>
  choose(candidates).map(({ id, at }) => `${id} ${at}`);

describe('the heading of a section', () => {
  it('is the likeliest, of equals the last, all in the order of the page', () => {
    const later = candidate('others', 12, { score: 4 });
    expect(
      chosenAt(candidate('overview', 1), candidate('overview', 4), candidate('others', 9), later),
    ).toEqual(['overview 4', 'others 9']);
  });

  it('stands in the order of the page, whichever was met first', () => {
    const early = candidate('disclosure', 1, { score: 1 });
    expect(chosenAt(early, candidate('overview', 4), candidate('disclosure', 9))).toEqual([
      'overview 4',
      'disclosure 9',
    ]);
  });

  it('is no entry of a contents list, which stands right before the next one', () => {
    const late = candidate('overview', 9, { score: 4 });
    expect(chosenAt(candidate('overview', 1), candidate('disclosure', 2), late)).toContain('overview 9');
    expect(chosenAt(candidate('overview', 1), candidate('disclosure', 3), late)).toContain('overview 1');
    expect(
      chosenAt(candidate('overview', 1, { inline: '2023年' }), candidate('disclosure', 2), late),
    ).toContain('overview 1');
    expect(
      chosenAt(candidate('overview', 1, { isNamed: false }), candidate('disclosure', 2), late),
    ).toContain('overview 1');
    expect(
      chosenAt(candidate('overview', 1), candidate('disclosure', 2, { isNamed: false }), late),
    ).toContain('overview 1');
    expect(chosenAt(candidate('overview', 1), candidate('overview', 2, { score: 0 }), late)).toContain(
      'overview 1',
    );
  });

  it('is not the last entry of one either, with nothing behind it', () => {
    const list = [candidate('overview', 1), candidate('disclosure', 2)];
    const late = candidate('requests', 9, { score: 4 });
    expect(chosenAt(...list, candidate('requests', 3), late)).toContain('requests 9');
    expect(chosenAt(...list, candidate('requests', 3, { inline: '3件' }), late)).toContain('requests 3');
    expect(chosenAt(candidate('disclosure', 2), candidate('requests', 3), late)).toContain('requests 3');
    expect(
      chosenAt(candidate('overview', 0), candidate('disclosure', 2), candidate('requests', 3), late),
    ).toContain('requests 3');
    expect(
      chosenAt(candidate('overview', 1), candidate('disclosure', 2), candidate('requests', 4), late),
    ).toContain('requests 4');
  });

  it('is that of two where it names both', () => {
    const both = candidate('problems', 5, {
      heading: '五、存在的主要问题及改进情况和其他需要报告的事项',
      ordinal: 5,
    });
    expect(choose([both]).map(({ id, ordinal }) => [id, ordinal])).toEqual([
      ['problems', 5],
      ['others', null],
    ]);
    expect(chosenAt(both, candidate('others', 8))).toEqual(['problems 5', 'others 8']);
  });
});

describe('a heading beside the six', () => {
  const lines = (...texts: readonly string[]) =>
    texts.map((text, at) => ({ text, at, selector: `p${at}`, isStrong: false, isHidden: false }));
  /** The first line is the heading of section one; others with their numbers as told. */
  const found = (texts: readonly string[], ordinals: Readonly<Record<number, number | null>> = { 0: 1 }) => {
    const chosen = Object.entries(ordinals).map(([at, ordinal]) =>
      candidate('overview', Number(at), { ordinal }),
    );
    return finish(extras(lines(...texts), chosen)).map(({ text }) => text);
  };
  const long = (length: number) => `二、${'甲'.repeat(length)}`;

  test.each([
    [['一、总体情况', '二、机构建设'], ['二、机构建设']],
    [
      ['一、总体情况', '二、机构建设', '三、监督'],
      ['二、机构建设', '三、监督'],
    ],
    [['一、总体情况', '三、机构建设'], []],
    [['一、总体情况', '（二）机构建设'], []],
    [['一、总体情况', '第二部分 机构建设'], ['第二部分 机构建设']],
    [['一、总体情况', '2.机构建设'], []],
    [['一、总体情况', '二、机构建设，平台'], []],
    [['一、总体情况', '二、附件一'], []],
    [['一、总体情况', '二、所附件数'], ['二、所附件数']],
    [['一、总体情况', long(25)], [long(25)]],
    [['一、总体情况', long(26)], []],
    [['一、总体情况', `二、机构${' '.repeat(296)}`], [`二、机构${' '.repeat(296)}`]],
    [['一、总体情况', `二、机构${' '.repeat(297)}`], []],
    [['一、总体情况', '机构建设'], []],
  ])('carries on the count, as a title does: %j', (texts, wanted) => expect(found(texts)).toEqual(wanted));

  it('stands behind the first of them', () => {
    expect(found(['一、机构建设', '二、总体情况'], { 1: 2 })).toEqual([]);
    expect(found(['二、机构建设'], {})).toEqual([]);
  });

  it('has a number that none of them has', () => {
    expect(found(['一、总体情况', '二、机构建设', '二、主动公开'], { 0: 1, 2: 2 })).toEqual([]);
  });

  it('counts on from one without a number', () => {
    expect(found(['总体情况', '主动公开', '三、机构建设'], { 0: null, 1: null })).toEqual(['三、机构建设']);
  });

  it('has an Arabic number only where the headings go on after it', () => {
    expect(found(['一、总体情况', '2、机构建设', '三、主动公开'], { 0: 1, 2: 3 })).toEqual(['2、机构建设']);
    expect(found(['一、总体情况', '2、机构建设', '四、主动公开'], { 0: 1, 2: 4 })).toEqual([]);
  });

  it('is told from the heading it stands in one paragraph with', () => {
    const two = lines('一、总体情况', '二、机构建设').map((line) => ({ ...line, at: 0 }));
    expect(finish(extras(two, [candidate('overview', 0, { ordinal: 1 })]))).toEqual([]);
  });
});
