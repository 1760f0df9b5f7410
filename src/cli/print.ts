import type { Result } from '../core/result.ts';

const SIGN = { error: '✗', warning: '!', info: '·' } as const;

/** A result for people: the verdict, then one line a finding. */
export function pretty(result: Result): string {
  const { page, summary, report, reason, kind, findings } = result;
  const head = report
    ? [report.issuer, report.year, report.form].filter((part) => part !== null).join(' · ')
    : reason;
  const { assessed, total } = summary.coverage;
  const verdict = kind === 'report' ? `${summary.verdict} (${assessed}/${total})` : kind;
  const lines = findings.flatMap(({ severity, rule, message, hint }) => [
    `  ${SIGN[severity]} ${message}  [${rule}]`,
    ...(hint ? [`    → ${hint.message}`] : []),
  ]);
  return [`${page.url}`, `  ${verdict}  ${head}`, ...lines].join('\n');
}
