import { readAmount } from './amount.ts';
import type { Section, TextLine } from './filing.ts';
import { disclosure2019, disclosure2021 } from './forms/disclosure.ts';
import { numbering } from './label.ts';
import { outcomeNamed } from './remedies-labels.ts';
import { rowNamed } from './requests-labels.ts';

/** What may stand in a cell: a word or a figure between blanks or bars, and the line it is in. */
interface Piece {
  readonly text: string;
  readonly line: TextLine;
}

/** Prose and whatever follows so many lines are not looked at. */
const LONGEST_LINE = 400;
const MOST_LINES = 500;

function piecesOf(lines: readonly TextLine[]): readonly Piece[] {
  return lines
    .slice(0, MOST_LINES)
    .filter(({ text }) => text.length <= LONGEST_LINE)
    .flatMap((line) =>
      line.text
        .split(/[|｜\s]+/)
        .filter((text) => text !== '')
        .map((text) => ({ text, line })),
    );
}

const disclosureRows = [...disclosure2021.rows, ...disclosure2019.rows];

/** What names a row of each table, and how many such rows with figures behind them make a table. */
const TABLES = {
  disclosure: {
    least: 3,
    named: (text: string) =>
      disclosureRows.find(({ pattern }) => pattern.test(numbering(text).rest))?.path ?? null,
  },
  requests: { least: 5, named: (text: string) => rowNamed(text)?.path ?? null },
  remedies: { least: 5, named: (text: string) => outcomeNamed(text)?.key ?? null },
} as const;

const isFigure = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^(?:number|placeholder)$/.test(readAmount(piece.text).status);

/**
 * The lines of a section in which its table is set in words and figures between blanks or bars, or one below the
 * other: a reader sees it, but what stands under what is not told. Empty where there is none.
 */
export function setInText({ id, lines }: Section): readonly TextLine[] {
  if (id !== 'disclosure' && id !== 'requests' && id !== 'remedies') return [];
  const { least, named } = TABLES[id];
  const pieces = piecesOf(lines);
  // Table four names its columns first and has all its figures behind them. 12 件 is prose: a figure of a table is
  // followed by another one, or by another line.
  const isRow = (at: number): boolean => {
    if (id === 'remedies') return pieces.slice(at).filter(isFigure).length >= least;
    const [figure, next] = pieces.slice(at + 1, at + 3);
    return isFigure(figure) && (isFigure(next) || (id === 'disclosure' && next?.line !== figure?.line));
  };
  const rows = pieces.flatMap(({ text, line }, at) => {
    const path = text.length <= 60 ? named(text) : null;
    return path !== null && isRow(at) ? [{ path, line }] : [];
  });
  if (new Set(rows.map(({ path }) => path)).size < least) return [];
  return [...new Set(rows.map(({ line }) => line))];
}
