import type { Data, Result, ResultFinding } from '../../src/core/result';
import type { Expected } from './fixture';

/** Where a result says something else than it should, a sentence each. */
export function differences(expected: Expected, result: Result): readonly string[] {
  const told: string[] = [];
  const same = (what: string, is: unknown, should: unknown): void => {
    if (JSON.stringify(is) !== JSON.stringify(should)) {
      told.push(`${what}: ${JSON.stringify(is)}, expected ${JSON.stringify(should)}`);
    }
  };
  const oneOf = (what: string, is: unknown, should: unknown): void => {
    if (Array.isArray(should) ? !should.includes(is) : is !== should) same(what, is, should);
  };
  oneOf('kind', result.kind, expected.kind);
  if (expected.year !== undefined) same('year', result.report?.year, expected.year);
  if (expected.form !== undefined) same('form', result.report?.form, expected.form);
  if (expected.forms !== undefined) same('forms', sorted(result.report?.forms), sorted(expected.forms));
  if (expected.issuer !== undefined) oneOf('issuer', result.report?.issuer, expected.issuer);
  if (expected.period !== undefined) same('period', result.report?.period, expected.period);
  if (expected.sections !== undefined && expected.sections.length > 0) {
    same(
      'sections',
      result.sections.map((section) => `${section.id} ${section.status}`),
      expected.sections,
    );
  }
  if (expected.verdict !== undefined) oneOf('verdict', result.summary.verdict, expected.verdict);
  if (expected.coverage !== undefined && expected.coverage !== null) {
    const { assessed, total } = result.summary.coverage;
    same('coverage', [assessed, total], expected.coverage);
  }
  if (expected.links !== undefined) {
    same(
      'links',
      result.links.map(({ isFiling }) => isFiling),
      new Array(expected.links).fill(true),
    );
    same('next', result.next, expected.next ?? null);
  }
  if (expected.errors !== undefined) same('errors', errorsOf(result).length, expected.errors);
  return [...told, ...dataDifferences(expected, result), ...findingDifferences(expected, result)];
}

/** The data by path. */
export function flattened(data: Data, before = ''): ReadonlyMap<string, number | null> {
  return new Map(
    Object.entries(data).flatMap(([key, value]) =>
      value === null || typeof value === 'number'
        ? [[`${before}${key}`, value] as const]
        : [...flattened(value, `${before}${key}.`)],
    ),
  );
}

function dataDifferences(expected: Expected, result: Result): readonly string[] {
  const data = flattened(result.data);
  const wanted = Object.entries(expected.values ?? {});
  const wrong = wanted.flatMap(([path, value]) => {
    const is = data.get(path);
    const isRight = data.has(path) && (Array.isArray(value) ? value.includes(is) : is === value);
    return isRight ? [] : [`${path}: ${data.has(path) ? is : 'absent'}, expected ${JSON.stringify(value)}`];
  });
  const known = new Set(wanted.map(([path]) => path));
  const isStray = (path: string): boolean =>
    (expected.isWhole === true && !known.has(path)) ||
    (expected.absent ?? []).some((start) => path === start || path.startsWith(`${start}.`));
  const stray = [...data].flatMap(([path, value]) =>
    isStray(path) ? [`${path}: ${value}, not on the page`] : [],
  );
  const units = Object.entries(expected.units ?? {}).flatMap(([path, unit]) => {
    const is = result.cells.find((cell) => cell.path === path)?.unit ?? null;
    return is === unit ? [] : [`unit of ${path}: ${is}, expected ${unit}`];
  });
  return [...firstOf(wrong), ...firstOf(stray), ...units];
}

/** Where a whole table is not read, a few of its cells tell enough. */
function firstOf(all: readonly string[]): readonly string[] {
  return all.length <= 8 ? all : [...all.slice(0, 8), `and ${all.length - 8} more`];
}

function findingDifferences(expected: Expected, result: Result): readonly string[] {
  const said = (finding: ResultFinding): string =>
    `${finding.rule} (${finding.severity}): ${finding.message}`;
  const answers = (finding: ResultFinding, wanted: NonNullable<Expected['findings']>[number]): boolean =>
    finding.rule === wanted.rule &&
    (wanted.severity === undefined || finding.severity === wanted.severity) &&
    (wanted.cells ?? []).every((cell) => finding.cells.includes(cell));
  const wanted = expected.findings ?? [];
  const unsaid = wanted
    .filter((want) => !result.findings.some((finding) => answers(finding, want)))
    .map((want) => `not said: ${want.rule} of ${(want.cells ?? []).join(', ')}`);
  const isFiling = result.kind === 'report';
  const uncalled = result.findings.filter((finding) => {
    if (!isFiling) return true;
    if (finding.severity === 'error') return !wanted.some((want) => answers(finding, want));
    return (expected.silent ?? []).some((rule) => matches(rule, finding.rule));
  });
  return [...unsaid, ...uncalled.map((finding) => `uncalled for: ${said(finding)}`)];
}

function matches(rule: string, name: string): boolean {
  return rule.endsWith('*') ? name.startsWith(rule.slice(0, -1)) : name === rule;
}

function errorsOf(result: Result): readonly ResultFinding[] {
  return result.findings.filter((finding) => finding.severity === 'error');
}

function sorted(all: readonly string[] | undefined): readonly string[] {
  return [...(all ?? [])].sort();
}
