// Runs in the page: compares placeCells with where the browser draws each cell.
import { placeCells } from '../../src/dom/place-cells';
import { isHiddenByLayout } from '../../src/dom/visible';

export interface Verdict {
  readonly cells: number;
  readonly differences: readonly string[];
}

declare global {
  var compareTables: (candidates: readonly Candidate[]) => Verdict;
}

interface Candidate {
  readonly html: string;
  readonly loosened: readonly number[];
}

const look =
  'table{border-collapse:separate;border-spacing:3px;empty-cells:show}td,th{min-width:8px;height:8px;padding:1px;vertical-align:top;box-sizing:border-box}.gone{display:none}.ghost{visibility:hidden}';

export function compareTables(candidates: readonly Candidate[]): Verdict {
  const style = document.createElement('style');
  style.textContent = look;
  document.head.replaceChildren(style);
  const tables = candidates.map(build);
  document.body.replaceChildren(...tables);
  let cells = 0;
  const differences: string[] = [];
  for (const table of tables) {
    const difference = compareBoth(table);
    cells += table.querySelectorAll('td,th').length;
    if (difference !== undefined) differences.push(`${difference}\n${table.outerHTML}`);
  }
  return { cells, differences: differences.slice(0, 3) };
}

function build({ html, loosened }: Candidate): Element {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  const table = holder.content.firstElementChild as Element;
  const groups = [...table.children];
  for (const index of loosened) {
    const group = groups[index];
    if (group !== undefined) group.replaceWith(...group.children);
  }
  return table;
}

/** Once by the markup alone, where it says all; once with the layout's word on what is hidden. */
function compareBoth(table: Element): string | undefined {
  const isStyled = table.querySelector('.gone') !== null;
  return (isStyled ? undefined : compare(table, undefined)) ?? compare(table, isHiddenByLayout);
}

function compare(table: Element, isHidden: typeof isHiddenByLayout | undefined): string | undefined {
  const placement = placeCells(table, isHidden);
  if (placement === null) return 'not read';
  const drawn = placement.cells.map((cell) => ({ cell, box: cell.element.getBoundingClientRect() }));
  const own = [...table.querySelectorAll('td,th')].filter(
    (cell) => cell.closest('table') === table && cell.getClientRects().length > 0,
  );
  if (own.length !== drawn.length) return `${drawn.length} cells placed, ${own.length} drawn`;
  const unseen = drawn.find(
    ({ cell }) => cell.isInvisible !== (getComputedStyle(cell.element).visibility === 'hidden'),
  );
  if (unseen !== undefined && isHidden !== undefined) return 'a cell is taken for hidden, or for shown';
  return (
    misplaced(
      drawn.map(({ cell, box }) => ({ slot: cell.column, edge: box.left })),
      'column',
    ) ??
    misplaced(
      drawn.map(({ cell, box }) => ({ slot: cell.row, edge: box.top })),
      'row',
    )
  );
}

function misplaced(places: readonly { slot: number; edge: number }[], what: string): string | undefined {
  const sorted = [...places].sort((a, b) => a.slot - b.slot);
  for (const [index, place] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before === undefined) continue;
    const step = place.edge - before.edge;
    const isRight = place.slot === before.slot ? Math.abs(step) < 0.5 : step > 0.5;
    if (!isRight) return `${what} ${before.slot} at ${before.edge}, ${what} ${place.slot} at ${place.edge}`;
  }
  return undefined;
}

globalThis.compareTables = compareTables;
