import { cellText } from './cell-text';
import type { Figures } from './figures';
import { columnLabels, cornerText, requestLines, undividedKey, type Line } from './labels';
import { slot, type Row, type Slot } from './slots';
import type { Style } from './style';

export const labelColumns = 3;
export const headRows = 3;

/** Table three as its author laid it out, three head rows first. */
export function requestsTable(figures: Figures, style: Style): readonly Row[] {
  const present = figures.requests ?? {};
  const keep = (line: Line): boolean =>
    line.kind === 'row' ? present[line.key] !== undefined : line.lines.some(keep);
  const print = (line: Line, depth: number): readonly Row[] => {
    if (!keep(line)) return [];
    const text = worded(line, style);
    if (line.kind === 'row') {
      const cells = (present[line.key] ?? []).map((cell) => slot(cellText(cell, 'count', style), 'data'));
      return [[slot(text, 'label', labelColumns - depth), ...cells]];
    }
    const inner = line.lines.flatMap((each) => print(each, depth + 1));
    return inner.map((row, i) => (i === 0 ? [slot(text, 'label', 1, inner.length), ...row] : row));
  };
  return [...head(style), ...requestLines.flatMap((line) => print(line, 0))];
}

function worded(line: Line, style: Style): string {
  switch (style.labels) {
    case 'official':
      return line.label;
    case 'variant':
      return line.kind === 'row' && line.key !== undividedKey ? (line.variant ?? line.label) : line.label;
    case 'spaced':
      return line.label
        .replace(/^(三、本)(年度办)(理结果)$/, '$1 $2 $3')
        .replace(/^(（[一二三四五六七]）)/, '$1 ');
    case 'half-width':
      return line.label.replace(/（/g, '(').replace(/）/g, ')').replace(/，/g, ',');
  }
}

function head(style: Style): readonly Row[] {
  const corner = slot(cornerText, 'corner', labelColumns, headRows);
  const [person = '', ...others] = columnLabels;
  const total = others.at(-1) ?? '';
  const kinds: readonly Slot[] = others.slice(0, -1).map((text) => slot(text, 'head'));
  if (style.totalHead === 'under-legal') {
    return [
      [corner, slot('申请人情况', 'head', 7)],
      [slot(person, 'head', 1, 2), slot('法人或其他组织', 'head', 6)],
      [...kinds, slot(total, 'head')],
    ];
  }
  return [
    [corner, slot('申请人情况', 'head', 7)],
    [slot(person, 'head', 1, 2), slot('法人或其他组织', 'head', 5), slot(total, 'head', 1, 2)],
    kinds,
  ];
}
