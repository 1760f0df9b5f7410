import { describe, expect, test } from 'vitest';
import { isResult } from '../../src/core/result-shape';
import { otherOf, unbalanced } from '../ui/results';

test('a result has the shape of one', () => {
  expect(isResult(unbalanced)).toBe(true);
  expect(isResult(otherOf('index-page'))).toBe(true);
});

describe('no result is', () => {
  test.each([
    ['nothing', null],
    ['text', JSON.stringify(unbalanced)],
    ['of a later schema', { ...unbalanced, schemaVersion: 2 }],
    ['without its maker', { ...unbalanced, generator: undefined }],
    ['of a page without a name', { ...unbalanced, page: { url: '' } }],
    ['a report without one', { ...unbalanced, report: null }],
    ['another kind with a report', { ...unbalanced, kind: 'index-page' }],
    ['with a section that says nothing', { ...unbalanced, sections: [{ id: 'others', status: 'present' }] }],
    ['with a link that leads nowhere', { ...otherOf('index-page'), links: [{ text: '', isFiling: true }] }],
    ['of data that are text', { ...unbalanced, data: { requests: '12' } }],
    ['of data in a list', { ...unbalanced, data: { requests: [1] } }],
    ['of data without a bottom', { ...unbalanced, data: nested(100_000) }],
    ['of a number that is none', { ...unbalanced, data: { requests: NaN } }],
  ])('%s', (_, value) => expect(isResult(value)).toBe(false));
});

function nested(steps: number): unknown {
  let data: unknown = {};
  for (let step = 0; step < steps; step++) data = { step: data };
  return data;
}
