import type { Kind, Result } from './result.ts';
import { isCount, isNumber, isString, listOf, oneOf, orNull, record, type Check } from './shape.ts';

/** Says of a value from elsewhere whether it has the shape of a result, as deep as anything of ours looks. */
export function isResult(value: unknown): value is Result {
  return isWhole(value);
}

const isForm = oneOf('2014', '2019', '2021');
const isStrings = listOf(isString);

const isMark = record({ selector: isString, role: oneOf('total', 'part', 'place') });

const isFinding = record({
  rule: isString,
  severity: oneOf('error', 'warning', 'info'),
  message: isString,
  formula: orNull(isString),
  expected: orNull(isNumber),
  actual: orNull(isNumber),
  difference: orNull(isNumber),
  cells: isStrings,
  quote: orNull(isString),
  earlier: orNull(isString),
  basis: isString,
  hint: orNull(record({ path: isString, value: isNumber, message: isString })),
  marks: listOf(isMark),
  fingerprint: isString,
  setAside: orNull(isString),
});

const isPage = record({
  url: isString,
  title: isString,
  siteName: orNull(isString),
  siteId: orNull(isString),
  columnName: orNull(isString),
  publishedAt: orNull(isString),
  articleTitle: orNull(isString),
  contentSource: orNull(isString),
});

const isCell = record({
  path: isString,
  raw: isString,
  value: orNull(isNumber),
  unit: orNull(isString),
  status: oneOf('number', 'blank', 'placeholder', 'text'),
  table: isCount,
  row: isCount,
  column: isCount,
  selector: isString,
});

const isSection = record({
  id: oneOf('overview', 'disclosure', 'requests', 'remedies', 'problems', 'others'),
  status: oneOf('present', 'empty', 'missing'),
  heading: orNull(isString),
  text: isString,
});

const isLink = record({ text: isString, href: isString, isFiling: oneOf(true, false) });

const isSummary = record({
  verdict: oneOf('balanced', 'unbalanced', 'incomplete'),
  errors: isCount,
  warnings: isCount,
  infos: isCount,
  coverage: record({
    assessed: isCount,
    total: isCount,
    notAssessable: listOf(record({ rule: isString, cells: isStrings, why: isString })),
  }),
});

const isFiling = record({
  issuer: orNull(isString),
  year: orNull(isNumber),
  form: isForm,
  forms: listOf(isForm),
  period: orNull(record({ start: isString, end: isString })),
});

const otherKinds = [
  'form-notice',
  'index-page',
  'attachment-only',
  'image-only',
  'not-report',
  'unreadable',
] as const satisfies readonly Kind[];

/** Whether a value names a kind of page. */
export const isKind: Check = oneOf('report', ...otherKinds);

const isReport = record({ kind: oneOf('report'), report: isFiling });
const isOther = record({ kind: oneOf(...otherKinds), report: oneOf(null) });

const isWhole: Check = (value) =>
  (isReport(value) || isOther(value)) &&
  record({
    schemaVersion: oneOf(1),
    reason: isString,
    generator: record({ name: isString, version: isString }),
    page: isPage,
    sections: listOf(isSection),
    links: listOf(isLink),
    next: orNull(isString),
    data: (data) => isData(data, MOST_STEPS),
    cells: listOf(isCell),
    summary: isSummary,
    findings: listOf(isFinding),
  })(value);

/** No path of any form has more steps; what is nested deeper is none of ours, and may be endless. */
const MOST_STEPS = 8;

function isData(value: unknown, steps: number): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || steps === 0) return false;
  return Object.values(value).every((inner) => inner === null || isNumber(inner) || isData(inner, steps - 1));
}
