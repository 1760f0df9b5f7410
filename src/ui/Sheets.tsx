import { forms } from '../core/forms/index.ts';
import type { Result, ResultCell } from '../core/result.ts';
import type { Surface } from '../words/surface.ts';
import { cellStates } from './cell-states.ts';
import { SheetView } from './SheetView.tsx';

export interface SheetsProps {
  readonly result: Result;
  readonly words: Surface;
  readonly onPoint: (cell: ResultCell) => void;
}

/** The tables that the page has, drawn small. */
export function Sheets({ result, words, onPoint }: SheetsProps) {
  const stateOf = cellStates(result);
  const used = [result.report?.form, ...(result.report?.forms ?? [])];
  const present = new Set(result.cells.map(({ path }) => path.split('.')[0]));
  const sheets = forms.filter(({ id }) => used.includes(id)).flatMap((form) => form.sheets);
  const drawn = [...new Map(sheets.map((sheet) => [sheet.id, sheet])).values()].filter(({ id }) =>
    present.has(id),
  );
  if (drawn.length === 0) return null;
  return (
    <section class="sheets" aria-label={words.tables}>
      <ul class="legend" aria-hidden="true">
        {(['error', 'warning', 'blank', 'text'] as const).map((state) => (
          <li key={state}>
            <span class="cell" data-state={state} /> {words.cellState[state]}
          </li>
        ))}
      </ul>
      {drawn.map((sheet) => (
        <SheetView key={sheet.id} sheet={sheet} stateOf={stateOf} words={words} onPoint={onPoint} />
      ))}
    </section>
  );
}
