import type { Result } from '../core/result.ts';
import type { Surface } from './surface.ts';
import { verdictSaid } from './verdict.ts';

/** A result as a few lines of plain text, to be sent to a colleague. */
export function summaryOf(result: Result, words: Surface): string {
  const { page, report, summary } = result;
  const findings = result.findings.filter(({ setAside }) => setAside === null);
  const lines = [headingOf(result, words), page.url, ''];
  if (report === null) return [...lines, result.reason].join('\n');
  const { assessed, total, notAssessable } = summary.coverage;
  lines.push(
    `${words.summary.verdict}${words.colon}${verdictSaid(result, words).title}`,
    `${words.summary.coverage}${words.colon}${words.coverage(assessed, total)}`,
  );
  if (findings.length > 0) lines.push('', `${words.summary.findings}${words.colon}`);
  findings.forEach(({ severity, message, formula, hint }, index) => {
    lines.push(`${index + 1}. [${words.severity[severity]}] ${message}`);
    if (formula !== null) lines.push(`   ${formula}`);
    if (hint !== null) lines.push(`   ${words.hint}${words.colon}${hint.message}`);
  });
  const aside = result.findings.filter(({ setAside }) => setAside !== null);
  if (aside.length > 0) lines.push('', `${words.setAside(aside.length)}${words.colon}`);
  for (const { message, setAside } of aside)
    lines.push(`- ${message}（${setAside || words.aside.noReason}）`);
  if (notAssessable.length > 0) {
    lines.push('', `${words.summary.unassessed}${words.colon}`);
    for (const why of new Set(notAssessable.map((each) => each.why))) lines.push(`- ${why}`);
  }
  return [...lines, '', words.summary.made].join('\n');
}

/** Who and which year, or the page's title where it is no filing. */
export function headingOf({ report, page }: Result, words: Surface): string {
  if (report === null) return page.title;
  const issuer = report.issuer ?? words.unknownIssuer;
  const year = report.year === null ? words.unknownYear : words.year(report.year);
  return `${issuer} · ${year} · ${words.form[report.form]}`;
}
