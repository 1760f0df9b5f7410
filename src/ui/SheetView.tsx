import { useRef, useState } from 'preact/hooks';
import type { Column, Row, Sheet } from '../core/forms/sheet.ts';
import type { ResultCell } from '../core/result.ts';
import type { Surface } from '../words/surface.ts';
import type { CellView } from './cell-states.ts';
import { briefColumn, briefRow, isSum, isUniform, isWithin, keysOf, linesOf } from './sheet-rows.ts';

export interface SheetViewProps {
  readonly sheet: Sheet;
  readonly stateOf: (path: string) => CellView;
  readonly words: Surface;
  readonly onPoint: (cell: ResultCell) => void;
}

/** A table of the form drawn small, its cells by state; a press shows the cell on the page. */
export function SheetView({ sheet, stateOf, words, onPoint }: SheetViewProps) {
  const table = useRef<HTMLTableElement>(null);
  // One stop for the Tab key; the arrows go from cell to cell.
  const [stop, setStop] = useState<string | null>(null);
  const firstPath = `${sheet.rows[0]?.path}.${sheet.rows[0]?.columns[0]?.key}`;
  const width = Math.max(...sheet.rows.map((row) => row.columns.length));
  const head = isUniform(sheet) && width > 1 ? sheet.rows[0]?.columns : undefined;

  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const from = event.target instanceof Element ? event.target.closest('[data-at]') : null;
    const [y, x] = from?.getAttribute('data-at')?.split(',').map(Number) ?? [];
    if (!step || y === undefined || x === undefined) return;
    event.preventDefault();
    for (
      let [row, column] = [y + step[0], x + step[1]];
      row >= 0 && column >= 0 && row < 100 && column < 10;
    ) {
      const to = table.current?.querySelector<HTMLElement>(`button[data-at="${row},${column}"]`);
      if (to) return to.focus();
      [row, column] = [row + step[0], column + step[1]];
    }
  };

  let y = -1;
  return (
    <table class="sheet" ref={table} data-sheet={sheet.id} data-width={width} onKeyDown={move} lang="zh-CN">
      <caption>{sheet.title}</caption>
      {head && (
        <thead>
          <tr>
            <td />
            {head.map(({ key, label }) => (
              <th key={key} scope="col" title={label}>
                {briefColumn(label)}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {linesOf(sheet).map((line) => {
          if (line.kind === 'group') {
            return (
              <tr key={line.label} class="group">
                <th scope="rowgroup" colSpan={width + 1}>
                  {line.label}
                </th>
              </tr>
            );
          }
          const { row } = line;
          y += 1;
          const isAlone = row.columns.length === 1 && width > 1;
          const isHeaded = !head && width > 1 && keysOf(row) !== keysOf(sheet.rows[y - 1]);
          return (
            <tr key={row.path} class={isSum(row) ? 'sum' : isWithin(row) ? 'within' : undefined}>
              <th scope="row" title={row.label}>
                <span>{briefRow(row.label)}</span>
              </th>
              {row.columns.map((column, x) => {
                const path = `${row.path}.${column.key}`;
                const isStop = (stop ?? firstPath) === path;
                return (
                  <td
                    key={path}
                    class={column.key === 'total' ? 'sum' : isAlone ? 'alone' : undefined}
                    {...(isAlone && { colSpan: width })}
                  >
                    <span class="headed">
                      {isHeaded && <small>{briefColumn(column.label)}</small>}
                      {cellButton({ row, column, view: stateOf(path), at: `${y},${x}`, isStop })}
                    </span>
                  </td>
                );
              })}
              {!isAlone && row.columns.length < width && <td colSpan={width - row.columns.length} />}
            </tr>
          );
        })}
      </tbody>
    </table>
  );

  function cellButton({ row, column, view, at, isStop }: Drawn) {
    const { cell, state } = view;
    if (cell === null) {
      return (
        <span class="cell" data-state={state}>
          <span class="unseen">{words.cellState.absent}</span>
        </span>
      );
    }
    const name = [row.label, column.label === row.label ? '' : column.label].filter(Boolean).join(' · ');
    const said = state === 'fine' ? cell.raw : [cell.raw, words.cellState[state]].filter(Boolean).join(' ');
    return (
      <button
        type="button"
        class="cell"
        data-path={cell.path}
        data-state={state}
        data-at={at}
        data-zero={cell.value === 0 ? '' : undefined}
        data-length={lengthOf(cell.raw.trim())}
        tabIndex={isStop ? 0 : -1}
        title={`${name}${words.colon}${said}`}
        aria-label={`${name}${words.colon}${said}`}
        onFocus={() => setStop(cell.path)}
        onClick={() => onPoint(cell)}
      >
        {cell.raw.trim()}
      </button>
    );
  }
}

interface Drawn {
  readonly row: Row;
  readonly column: Column;
  readonly view: CellView;
  readonly at: string;
  readonly isStop: boolean;
}

const STEPS: Readonly<Partial<Record<string, readonly [number, number]>>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** How long a figure is, where it has to be set smaller to be whole. */
const lengthOf = ({ length }: string): string | undefined =>
  length < 5 ? undefined : length < 7 ? String(length) : 'long';
