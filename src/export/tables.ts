import type { Result } from '../core/result.ts';
import type { Head } from '../history/head.ts';
import { nameOf, sectionName, tableName } from '../words/names.ts';
import { ruleTitle } from '../words/rule-titles.ts';
import type { Surface } from '../words/surface.ts';
import type {
  FigureColumn,
  FindingColumn,
  TableWords,
  Titled,
  VerdictColumn,
  WhoseColumn,
} from '../words/surface-tables.ts';
import { verdictSaid } from '../words/verdict.ts';
import type { Row, Table, Value } from './table.ts';

/** A result with what is known of how and when it came to be. */
export interface Entry {
  readonly head: Head;
  readonly result: Result;
}

/** One row a page: who, which year, and how it came out. */
export function verdictTable(entries: readonly Entry[], words: Surface, { verdicts }: TableWords): Table {
  return tableOf(verdicts, entries, ({ head, result }): readonly Record<VerdictColumn, Value>[] => [
    {
      ...whose(result),
      form: result.report?.form ?? null,
      kind: result.kind === 'report' ? null : words.kind[result.kind].title,
      verdict: result.kind === 'report' ? verdictSaid(result, words).title : null,
      errors: head.errors,
      warnings: head.warnings,
      infos: result.summary.infos,
      missing: head.missing.map(sectionName).join('；'),
      assessed: head.assessed,
      total: head.total,
      publishedAt: head.publishedAt,
      checkedAt: new Date(head.at).toISOString(),
      source: head.source,
      engine: head.engine,
      title: head.title,
    },
  ]);
}

/** One row a finding, those set aside with their reason. */
export function findingTable(entries: readonly Entry[], words: Surface, { findings }: TableWords): Table {
  return tableOf(findings, entries, ({ result }): readonly Record<FindingColumn, Value>[] =>
    result.findings.map((finding) => ({
      ...whose(result),
      severity: words.severity[finding.severity],
      rule: finding.rule,
      title: ruleTitle(finding.rule, words.language),
      message: finding.message,
      formula: finding.formula,
      expected: finding.expected,
      actual: finding.actual,
      difference: finding.difference,
      cells: finding.cells.join(' '),
      quote: finding.quote,
      earlier: finding.earlier,
      hint: finding.hint?.message ?? null,
      setAside: finding.setAside === '' ? words.aside.noReason : finding.setAside,
      basis: finding.basis,
    })),
  );
}

/** One row a cell of the tables: what is printed there, what number that is, and where it stands. */
export function figureTable(entries: readonly Entry[], { figures }: TableWords): Table {
  // The same few hundred paths in every report: each is named once.
  const names = new Map<string, readonly [sheet: string, label: string]>();
  const namesOf = (path: string): readonly [sheet: string, label: string] => {
    const known = names.get(path) ?? [tableName(path.split('.', 1)[0] ?? ''), nameOf(path)];
    names.set(path, known);
    return known;
  };
  return tableOf(figures, entries, ({ result }): readonly Record<FigureColumn, Value>[] => {
    const { issuer, year, url } = whose(result);
    return result.cells.map(({ path, raw, value, unit, status, table, row, column }) => {
      const [sheet, label] = namesOf(path);
      return { issuer, year, url, path, sheet, label, raw, value, unit, status, table, row, column };
    });
  });
}

const whose = ({ report, page }: Result): Record<WhoseColumn, Value> => ({
  issuer: report?.issuer ?? null,
  year: report?.year ?? null,
  url: page.url,
});

function tableOf<Column extends string>(
  { name, columns }: Titled<Column>,
  entries: readonly Entry[],
  rowsOf: (entry: Entry) => readonly Record<Column, Value>[],
): Table {
  const order = Object.keys(columns);
  const rowOf = (row: Readonly<Record<string, Value>>): Row => order.map((column) => row[column] ?? null);
  const rows = {
    *[Symbol.iterator](): Generator<Row> {
      for (const entry of entries) yield* rowsOf(entry).map(rowOf);
    },
  };
  return { name, head: Object.values(columns), rows };
}
