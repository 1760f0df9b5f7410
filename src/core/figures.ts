import type { Mark, Result, ResultCell } from './result.ts';

/** A whole number of a result, as it stood on its page. */
export interface Figure {
  readonly path: string;
  readonly value: number;
  readonly exact: string;
  readonly selector: string;
}

/** The whole number at a path; null for a blank, a sign, a text, a fraction, a row that is absent or lost. */
export function figureAt({ cells }: Pick<Result, 'cells'>, path: string): Figure | null {
  const cell = cells.find((each) => each.path === path);
  return cell ? figureOf(cell) : null;
}

/** The whole number in a cell, if it holds one. */
export function figureOf({ path, status, value, selector }: ResultCell): Figure | null {
  if (status !== 'number' || value === null || !Number.isSafeInteger(value)) return null;
  return { path, value, exact: String(value), selector };
}

/** The figure's cell as a finding points at it. */
export const markOf = ({ selector }: Figure, role: Mark['role']): Mark => ({ selector, role });

/** The year a result reports on, as a message names it. */
export const yearOf = ({ report }: Result): number => report?.year ?? 0;
