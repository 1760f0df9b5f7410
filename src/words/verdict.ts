import type { Result } from '../core/result.ts';
import type { Said, Surface } from './surface.ts';

/** How many errors a person has set aside. */
export const errorsAside = ({ findings }: Result): number =>
  findings.filter(({ severity, setAside }) => severity === 'error' && setAside !== null).length;

/**
 * How many sums of the table of 2014 do not come out. They never make a filing unbalanced, for localities have added
 * rows to that table; but whoever reads "all hold" above them is told what is not so.
 */
export const sumsInDoubt = ({ findings }: Result): number =>
  findings.filter(({ rule, severity }) => severity === 'warning' && rule.startsWith('statistics-')).length;

/** The verdict on a filing in words: what is, and what it means. */
export function verdictSaid(result: Result, words: Surface): Said {
  const { summary } = result;
  const aside = errorsAside(result);
  if (summary.verdict === 'incomplete' && aside > 0) return words.verdictAside(aside);
  const doubted = summary.verdict === 'balanced' ? sumsInDoubt(result) : 0;
  if (doubted > 0) return words.verdictDoubted(doubted);
  return { title: words.verdict(summary), body: words.verdictBody[summary.verdict] };
}
