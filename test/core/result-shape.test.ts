import { describe, expect, test } from 'vitest';
import { isResult } from '../../src/core/result-shape';
import type { Result } from '../../src/core/result';
import { findingOf, otherOf, unbalanced } from '../ui/results';

/** A result that says something in every field that it may leave empty. */
const full: Result = {
  ...unbalanced,
  page: { ...unbalanced.page, siteName: '清源县人民政府', siteId: '3400000001', columnName: '年报' },
  data: { requests: { received: { total: 3, business: null }, carriedIn: { total: 0.5 } } },
  links: [{ text: '2021年年报', href: 'http://www.qingyuan.gov.cn/2021.html', isFiling: true }],
  findings: [
    findingOf({
      rule: 'requests-row-total',
      expected: 3,
      cells: ['requests.received.total'],
      hint: { path: 'requests.received.total', value: 3, message: '应为3。' },
      marks: [{ selector: 'td', role: 'total' }],
    }),
  ],
  summary: {
    ...unbalanced.summary,
    coverage: {
      assessed: 0,
      total: 1,
      notAssessable: [{ rule: 'requests-balance', cells: [], why: '空白' }],
    },
  },
};

test('a result has the shape of one', () => {
  for (const result of [unbalanced, full, otherOf('index-page'), { ...full, data: {} }])
    expect(isResult(result)).toBe(true);
});

/** The value with one of its fields, at any depth, left out or put in place of another. */
function* spoilt(value: unknown, what: unknown): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const put = (other: unknown): unknown =>
      Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
    yield [key, put(what)];
    for (const [path, other] of spoilt(inner, what)) yield [`${key}.${path}`, put(other)];
  }
}

const spoiltBy = (what: unknown) => [...spoilt({ ...full, cells: full.cells.slice(0, 1) }, what)];

test.each([[undefined], [() => 1], [NaN], [['x', 1]]])('no field of one may be %s', (what) => {
  const fields = spoiltBy(what);
  expect(fields.length).toBeGreaterThan(80);
  expect(fields.filter(([, value]) => isResult(value)).map(([path]) => path)).toEqual([]);
});

test.each([-1, 0.5, Infinity])('no count of one may be %s', (what) => {
  const counts = spoiltBy(what).filter(([path]) =>
    /(table|row|column|errors|infos|assessed|total)$/.test(path),
  );
  const other = counts.filter(([path]) => !path.startsWith('data.'));
  expect(other).toHaveLength(7);
  expect(other.filter(([, value]) => isResult(value)).map(([path]) => path)).toEqual([]);
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
    ['without data', { ...unbalanced, data: null }],
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
