import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asNotice, asOrder } from '../../src/shell/message.ts';
import { otherOf, resultOf, unbalanced } from '../ui/results.ts';

const notice = (result: unknown) => ({
  type: 'publish',
  document: 'd',
  outcome: { status: 'checked', url: 'http://a.gov.cn/', result },
});

describe('a notice', () => {
  test.each([
    ['a filing', notice(unbalanced)],
    ['a form of 2014', notice(resultOf({ form: '2014' }))],
    ['a near miss', notice(otherOf('image-only'))],
    ['a failure', { type: 'publish', document: 'd', outcome: { status: 'failed', url: '', message: 'x' } }],
    ['a withdrawal', { type: 'withdraw', document: 'd' }],
  ])('of %s is taken as it is, through JSON', (_, message) => {
    expect(asNotice(JSON.parse(JSON.stringify(message)))).toEqual(message);
  });

  const broken: Readonly<Record<string, unknown>> = {
    'an unknown kind': { ...unbalanced, kind: 'constructor' },
    'a filing without a form': { ...unbalanced, report: null },
    'markup for a finding': { ...unbalanced, findings: ['<img>'] },
    'a finding without a message': {
      ...unbalanced,
      findings: [{ ...unbalanced.findings[0], message: undefined }],
    },
    'a count that is a word': { ...unbalanced, summary: { ...unbalanced.summary, errors: '2' } },
    'a cell at no place': { ...unbalanced, cells: [{ ...unbalanced.cells[0], row: -1 }] },
    'no result': null,
    'a circle': { ...unbalanced, data: circle() },
    'more than a megabyte': { ...unbalanced, reason: 'x'.repeat(1_000_001) },
  };
  test.each(Object.entries(broken))('with %s is refused', (_, result) => {
    expect(asNotice(notice(result))).toBeNull();
  });

  test('of any other shape is refused and never throws', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (message) => asNotice(message) === null));
  });

  test('with one part replaced by anything never throws', () => {
    const parts = fc.constantFrom(...Object.keys(unbalanced));
    fc.assert(
      fc.property(parts, fc.anything(), (part, value) => {
        const taken = asNotice(notice({ ...unbalanced, [part]: value }));
        return taken === null || taken.type === 'publish';
      }),
    );
  });
});

describe('an order', () => {
  const labels = { total: '总计', part: '', place: '此处' };

  test('to mark places is taken with its labels', () => {
    const order = { type: 'mark', marks: [{ selector: '#a', role: 'total' }], quote: null, labels };
    expect(asOrder(order)).toEqual(order);
    expect(asOrder({ ...order, labels: { total: 'x'.repeat(99) } })).toMatchObject({
      labels: { total: 'x'.repeat(20), part: '', place: '' },
    });
  });

  test('with an unknown role, too many places or another type is refused', () => {
    const many = Array.from({ length: 201 }, () => ({ selector: 'td', role: 'part' }));
    expect(asOrder({ type: 'mark', marks: [{ selector: '#a', role: 'x' }], labels })).toBeNull();
    expect(asOrder({ type: 'mark', marks: many, labels })).toBeNull();
    expect(asOrder({ type: 'publish' })).toBeNull();
    fc.assert(fc.property(fc.anything(), (message) => asOrder(message) === null));
  });
});

function circle(): object {
  const round: Record<string, unknown> = {};
  return Object.assign(round, { round });
}
