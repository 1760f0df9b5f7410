import { hostOf } from '../../batch/hosts.ts';
import type { Item } from '../../history/item.ts';
import { timeOf } from '../../ui/dates.ts';
import type { ListWords } from '../../words/surface-list.ts';
import type { Report } from './runner.ts';

/** What a run has to say besides the states of its pages. */
export function notesOf(report: Report | null, items: readonly Item[], words: ListWords): readonly string[] {
  if (report === null) return [];
  const { rests, ending } = report;
  const notes = rests.map(({ host, until }) => {
    const count = items.filter(({ url, state }) => state === 'waiting' && hostOf(url) === host).length;
    if (count === 0) return '';
    return until === null ? words.resting(host, count) : words.restingUntil(host, count, timeOf(until));
  });
  if (ending?.kind === 'elsewhere') notes.push(words.elsewhere);
  if (ending?.kind === 'broken') notes.push(`${words.broken} ${String(ending.error)}`.slice(0, 300));
  return notes.filter(Boolean);
}
