import { linesOf } from '../../src/core/lines';
import type { Header, Tail } from '../../src/core/place';
import { placeAll } from '../../src/core/place-all';
import { gridOf, type Made } from './grid';

type Rows = readonly (readonly Made[])[];

/** Rows of one table, a label in front of each. */
const tailsOf = (rows: Rows): readonly Tail[] =>
  linesOf(gridOf(rows.map((cells) => ['项目', ...cells]))).map((line) => ({
    line,
    from: 1,
    slots: line.slots.slice(1),
  }));

/** The figures of each row under the columns, blanks as ·, or why they have no place. */
export const placed = (rows: Rows, header: Header): readonly string[] =>
  placeAll(tailsOf(rows), header).map((placement) =>
    placement.lost !== null
      ? placement.lost
      : placement.slots.map(({ cell }) => cell.text || '·').join(' ') + (placement.hasSurplus ? ' …' : ''),
  );
