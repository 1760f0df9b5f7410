import type { Result } from '../core/result.ts';
import type { Said, Surface } from './surface.ts';

/** How many errors a person has set aside. */
export const errorsAside = ({ findings }: Result): number =>
  findings.filter(({ severity, setAside }) => severity === 'error' && setAside !== null).length;

/** The verdict on a filing in words: what is, and what it means. */
export function verdictSaid(result: Result, words: Surface): Said {
  const { summary } = result;
  const aside = errorsAside(result);
  if (summary.verdict === 'incomplete' && aside > 0) return words.verdictAside(aside);
  return { title: words.verdict(summary), body: words.verdictBody[summary.verdict] };
}
