import type { Result } from '../core/result.ts';
import type { Answer } from './answer.ts';

const SIGN = { error: '✗', warning: '!', info: '·' } as const;

/** An answer as JSON on one line. */
export const jsonLine = (answer: Answer): string => JSON.stringify(plain(answer));

function plain(answer: Answer): object {
  if (answer.status === 'checked') return answer.result;
  const { url, line, reason } = answer;
  const unreadable = { kind: 'unreadable', page: { url }, reason };
  return line === undefined ? unreadable : { ...unreadable, line };
}

/** An answer for people. */
export const prettyAnswer = (answer: Answer): string =>
  answer.status === 'checked' ? pretty(answer.result) : `${answer.url}\n  unreadable  ${answer.reason}`;

/** The links of a list of reports, each as JSON on a line of its own; of anything else none. */
export const linkLines = ({ page, links, next }: Result): readonly string[] => [
  ...links.map((link) => JSON.stringify({ page: page.url, ...link })),
  ...(next === null ? [] : [JSON.stringify({ page: page.url, next })]),
];

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
