import { check, whyUnknown, type Assessment, type Checked } from './check.ts';
import { entriesOf, type Filing } from './filing.ts';
import { fill } from './fill.ts';
import { pathsOf } from './forms/sheet.ts';
import type { Page } from './page.ts';
import { recognise, type Recognised } from './recognise.ts';
import type { Data, Result, ResultCell, ResultFinding, Summary, Verdict } from './result.ts';
import type { Finding } from './rule.ts';
import type { Words } from './say.ts';
import { trace, type Trace } from './trace.ts';
import { name, version } from './version.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** Reads and judges one page: the whole program. Words are in the language given. */
export function inspect(page: Page, words: Words): Result {
  const { filing } = fill(page);
  const recognised = recognise(page, filing);
  if (recognised.kind !== 'report') return withoutFiling(page, recognised, words);

  const checked = check(filing, page);
  const traces = trace(checked.assessments, entriesOf(filing));
  const findings = findingsOf(checked, traces, words);
  const { issuer, year, form, forms, period } = filing;
  return {
    ...envelope(page, recognised, words),
    report: { issuer, year, form, forms, period },
    sections: filing.sections.map(({ id, status, heading }) => ({ id, status, heading })),
    data: dataOf(filing),
    cells: cellsOf(filing),
    summary: summarise(filing, checked, findings, words),
    findings,
  };
}

function envelope(page: Page, { kind, evidence }: Recognised, words: Words) {
  const { siteName, siteId, columnName, publishedAt, articleTitle, contentSource } = page.meta;
  const { url, title } = page;
  return {
    schemaVersion: 1,
    generator: { name, version },
    kind,
    reason:
      page.excess !== null
        ? words.say({ key: 'excess', of: page.excess })
        : words.say({ key: 'kind', kind, evidence }),
    page: { url, title, siteName, siteId, columnName, publishedAt, articleTitle, contentSource },
  } as const;
}

/** A page without a report has nothing to judge: no verdict stands for "passed". */
function withoutFiling(page: Page, recognised: Recognised, words: Words): Result {
  const coverage = { assessed: 0, total: 0, notAssessable: [] };
  return {
    ...envelope(page, recognised, words),
    report: null,
    sections: [],
    data: {},
    cells: [],
    summary: { verdict: 'incomplete', errors: 0, warnings: 0, infos: 0, coverage },
    findings: [],
  };
}

function dataOf(filing: Filing): Data {
  const root: Record<string, unknown> = Object.create(null);
  const put = (path: string, value: number | null) => {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let node = root;
    for (const key of keys) node = (node[key] ??= Object.create(null)) as Record<string, unknown>;
    node[last] = value;
  };
  for (const { row, entries } of filing.sheets.flatMap(({ rows }) => rows)) {
    for (const path of pathsOf(row))
      put(path, entries.find((entry) => entry.path === path)?.amount.value ?? null);
  }
  return JSON.parse(JSON.stringify(root)) as Data;
}

const cellsOf = (filing: Filing): readonly ResultCell[] =>
  entriesOf(filing).map(({ path, amount, unit, where }) => {
    const { raw, value, status } = amount;
    return { path, raw, value, unit, status, ...where };
  });

function findingsOf(
  checked: Checked,
  traces: ReadonlyMap<Assessment, Trace>,
  words: Words,
): readonly ResultFinding[] {
  const hints = new Map([...traces].map(([assessment, found]) => [keyOf(assessment), found]));
  const spoken = checked.findings.map((finding) =>
    speak(finding, hints.get(`${finding.rule}|${finding.cells.join()}`), words),
  );
  return SEVERITIES.flatMap((severity) => spoken.filter((finding) => finding.severity === severity));
}

const keyOf = ({ rule, equation }: Assessment): string =>
  `${rule.id}|${[...equation.left, ...equation.right].map(({ path }) => path).join()}`;

const numberOf = (exact: string | null): number | null => (exact === null ? null : Number(exact));

function speak(finding: Finding, hint: Trace | undefined, words: Words): ResultFinding {
  const { say, expected, actual, difference, ...rest } = finding;
  return {
    ...rest,
    message: words.say(say),
    expected: numberOf(expected),
    actual: numberOf(actual),
    difference: numberOf(difference),
    hint: hint ? { path: hint.path, value: Number(hint.value), message: words.say(hint.say) } : null,
  };
}

/** The sums that coverage counts: those of the modern tables, or the 2014 table's own where it stands alone. */
function counted({ assessments }: Checked, filing: Filing): readonly Assessment[] {
  const isOld = filing.form === '2014';
  return assessments.filter(({ rule }) => (rule.id === 'statistics-sum') === isOld);
}

function summarise(
  filing: Filing,
  checked: Checked,
  findings: readonly ResultFinding[],
  words: Words,
): Summary {
  const sums = counted(checked, filing);
  const unknown = sums.filter(({ verdict }) => verdict.status === 'unknown');
  const count = (severity: ResultFinding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const isIncomplete = unknown.length > 0 || findings.some(({ rule }) => MISSING.has(rule));
  const verdict: Verdict = errors > 0 ? 'unbalanced' : isIncomplete ? 'incomplete' : 'balanced';
  return {
    verdict,
    errors,
    warnings: count('warning'),
    infos: count('info'),
    coverage: {
      assessed: sums.length - unknown.length,
      total: sums.length,
      notAssessable: unknown.map((assessment) => ({
        rule: assessment.rule.id,
        cells: [...assessment.equation.left, ...assessment.equation.right].map(({ path }) => path),
        why: words.say(whyUnknown(assessment, filing)),
      })),
    },
  };
}

/** Findings that say something of the form is not there, or was not judged. */
const MISSING = new Set(['section-missing', 'table-missing', 'row-missing', 'table-rival']);
