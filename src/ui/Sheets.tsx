import { forms } from '../core/forms/index.ts';
import type { Sheet } from '../core/forms/sheet.ts';
import type { Result, ResultCell, ResultReport } from '../core/result.ts';
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
  const present = new Set(result.cells.map(({ path }) => path.split('.')[0]));
  const drawn = sheetsOf(result.report).filter(({ id }) => present.has(id));
  if (drawn.length === 0) return null;
  const met = new Set(result.cells.map(({ path }) => stateOf(path).state));
  return (
    <section class="sheets" aria-label={words.tables}>
      <ul class="legend" aria-hidden="true">
        {LEGEND.filter((state) => met.has(state)).map((state) => (
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

/** What needs a word; a plain figure does not. */
const LEGEND = ['error', 'warning', 'text', 'placeholder', 'blank'] as const;

/** The sheets of the forms in use; where two forms have the same table, that of the primary form. */
function sheetsOf(report: ResultReport | null): readonly Sheet[] {
  if (report === null) return [];
  const used = forms.filter(({ id }) => report.forms.includes(id) || id === report.form);
  const primaryLast = [...used].sort((a, b) => Number(a.id === report.form) - Number(b.id === report.form));
  return [...new Map(primaryLast.flatMap(({ sheets }) => sheets).map((sheet) => [sheet.id, sheet])).values()];
}
