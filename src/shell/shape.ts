import type { Outcome } from './outcome.ts';

/** Says of a value from elsewhere whether it has the shape of an outcome, as deep as anything of ours looks. */
export function isOutcome(value: unknown): value is Outcome {
  return isFailed(value) || isChecked(value);
}

type Check = (value: unknown) => boolean;

const isString: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const oneOf =
  (...allowed: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && allowed.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const record =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(shape).every(
      ([key, check]) => Object.hasOwn(value, key) && check(Reflect.get(value, key)),
    );

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
  basis: isString,
  hint: orNull(record({ path: isString, value: isNumber, message: isString })),
  marks: listOf(isMark),
  fingerprint: isString,
  setAside: orNull(isString),
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
});

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

const isReport = record({ kind: oneOf('report'), report: isFiling });
const isOther = record({
  kind: oneOf('form-notice', 'index-page', 'attachment-only', 'image-only', 'not-report', 'unreadable'),
});

const isResult: Check = (value) =>
  (isReport(value) || isOther(value)) &&
  record({
    schemaVersion: (version) => version === 1,
    reason: isString,
    page: record({ url: isString, title: isString }),
    sections: listOf(isSection),
    data: (data) => typeof data === 'object' && data !== null,
    cells: listOf(isCell),
    summary: isSummary,
    findings: listOf(isFinding),
  })(value);

const isChecked = record({ status: oneOf('checked'), url: isString, result: isResult });
const isFailed = record({ status: oneOf('failed'), url: isString, message: isString });
