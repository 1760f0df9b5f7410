import type { Line } from './lines.ts';
import { isFigure } from './lines.ts';
import type { Grid } from './page.ts';
import type { Part } from './part.ts';
import { readRemedies } from './read-remedies.ts';
import { remediesLines } from './remedies-labels.ts';

/** What is known of table four after a grid, where its header and its figures may stand in two. */
export interface Broken {
  /** The parts found for certain. */
  readonly parts: readonly Part[];
  /** Lines of a header under which no figures have come yet. */
  readonly head: readonly Line[];
  /** What that header gives if none come. */
  readonly held: Part | null;
}

export const noRemedies: Broken = { parts: [], head: [], held: null };

const MOST_HEAD_LINES = 6;

/** Lines as those of one table, below others. */
const below = (above: readonly Line[], lines: readonly Line[]): readonly Line[] => {
  const start = (above.at(-1)?.row ?? -1) + 1;
  return [...above, ...lines.map(({ row, slots }) => ({ row: start + row, slots }))];
};

const hasFigures = (lines: readonly Line[]): boolean => lines.some(({ slots }) => slots.some(isFigure));

/** Reads table four in a grid, or its figures where a page break parted them from the header in the grid before. */
export function readBroken(grid: Grid, lines: readonly Line[], before: Broken): Broken {
  const joined = below(before.head, lines);
  const whole = before.head.length > 0 && hasFigures(joined) ? readRemedies(grid, joined) : null;
  if (whole?.rows.every(({ lost }) => lost === null)) return { ...noRemedies, parts: [whole] };
  const part = readRemedies(grid, lines);
  const head = remediesLines(part ? lines : joined);
  if (head.length > MOST_HEAD_LINES || hasFigures(head)) {
    return { parts: [...(before.held ? [before.held] : []), ...(part ? [part] : [])], head: [], held: null };
  }
  return { parts: before.held && part ? [before.held] : [], head, held: part ?? before.held };
}
