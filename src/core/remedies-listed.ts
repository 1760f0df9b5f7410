import type { FiledRow } from './filing.ts';
import { remedies } from './forms/remedies.ts';
import type { Row } from './forms/sheet.ts';
import { isBlank, isFigure, type Line, type Slot } from './lines.ts';
import { fileRow } from './part.ts';
import { groupNamed, outcomeNamed } from './remedies-labels.ts';
import { isColumnNumbers } from './strangers.ts';

/**
 * Table four with a line for each group, for each outcome, or for each of the fifteen figures: what a figure counts
 * is said by the labels in front of it and over it. Null where a line of figures has no label in front, as in the
 * form, or where a figure could be read in two ways.
 */
export function readListed(lines: readonly Line[]): readonly FiledRow[] | null {
  const over: Slot[] = [];
  const found = new Map<string, Slot>();
  let last: Row | null = null;
  for (const line of lines.filter((one) => !isColumnNumbers(one))) {
    const labels = line.slots.filter(isLabel);
    last = labels.map(groupOf).findLast((row) => row !== null) ?? last;
    if (!line.slots.some(isFigure)) {
      over.push(...labels.filter(({ isOwn }) => isOwn));
      continue;
    }
    if (labels.length === 0) return null;
    const end = Math.max(...labels.map(({ cell }) => cell.column));
    for (const slot of line.slots.filter(({ cell, isOwn }) => isOwn && cell.column > end)) {
      const path = pathOf(slot, labels, over, last);
      if (path === null && isBlank(slot)) continue;
      if (path === null) return null;
      const earlier = found.get(path);
      // A place for labels that this line has none for is no second figure.
      const isSpare = earlier?.cell.row === slot.cell.row && (isBlank(earlier) || isBlank(slot));
      if (earlier && !isSpare) return null;
      if (!earlier || isBlank(earlier)) found.set(path, slot);
    }
  }
  return found.size === 0 ? null : rowsOf(found, lines);
}

const groupOf = ({ cell }: Slot): Row | null => groupNamed(cell.text);
const outcomeOf = ({ cell }: Slot): string | null => outcomeNamed(cell.text)?.key ?? null;

const isLabel = (slot: Slot): boolean =>
  slot.amount.status === 'text' && (groupOf(slot) !== null || outcomeOf(slot) !== null);

const covers = (label: Slot, slot: Slot): boolean =>
  label.cell.column <= slot.cell.column && slot.cell.column < label.cell.column + label.cell.columnSpan;

/** What the labels in front of a figure and the nearest one over it say, each answer once. */
function told<Answer>(
  slot: Slot,
  inFront: readonly Slot[],
  over: readonly Slot[],
  answer: (label: Slot) => Answer | null,
): readonly Answer[] {
  const above = over.findLast((label) => covers(label, slot) && answer(label) !== null);
  const answers = [...inFront, ...(above ? [above] : [])].map(answer);
  return [...new Set(answers.filter((one) => one !== null))];
}

/** The path of a figure; `last` is the group named last, which a line for an outcome alone belongs to. */
function pathOf(
  slot: Slot,
  inFront: readonly Slot[],
  over: readonly Slot[],
  last: Row | null,
): string | null {
  const groups = told(slot, inFront, over, groupOf);
  const outcomes = told(slot, inFront, over, outcomeOf);
  const [group = last] = groups;
  const [outcome] = outcomes;
  if (groups.length > 1 || outcomes.length !== 1 || group === null || outcome === undefined) return null;
  return `${group.path}.${outcome}`;
}

/** The groups that have a figure; one of which an outcome is nowhere to be found is lost. */
function rowsOf(found: ReadonlyMap<string, Slot>, lines: readonly Line[]): readonly FiledRow[] {
  return remedies.rows.flatMap((row) => {
    const label = lines.flatMap(({ slots }) => slots).find((slot) => groupOf(slot) === row);
    const slots = row.paths.flatMap((path) => found.get(path) ?? []);
    if (!label || slots.length === 0) return [];
    const isWhole = slots.length === row.columns.length;
    return fileRow(row, label, slots, isWhole ? { lost: null, slots, hasSurplus: false } : { lost: 'fewer' });
  });
}
