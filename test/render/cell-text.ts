import type { Cell } from './figures';
import type { Style } from './style';

/** What sort of figure a cell holds: it decides which units and signs may be printed. */
export type Sort = 'count' | 'change' | 'wan' | 'purchase';

/** The words of one cell as the author typed them. */
export function cellText(cell: Cell, sort: Sort, style: Style): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return widened(`${signed(cell, sort, style)}${unitOf(sort, style)}`, style);
}

function signed(value: number, sort: Sort, style: Style): string {
  const size = grouped(Math.abs(value), style);
  if (sort !== 'change' || value === 0) return value < 0 ? `-${size}` : size;
  if (style.signs === 'words') return `${value > 0 ? '增' : '减'}${size}`;
  if (style.signs === 'wide') return `${value > 0 ? '＋' : '－'}${size}`;
  const plus = style.signs === 'bare' ? '' : '+';
  return `${value > 0 ? plus : '-'}${size}`;
}

function grouped(size: number, style: Style): string {
  if (style.digits !== 'separated') return String(size);
  const [whole = '', part] = String(size).split('.');
  const commas = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? commas : `${commas}.${part}`;
}

function unitOf(sort: Sort, style: Style): string {
  if (sort === 'purchase') return '万元';
  if (style.units === 'off') return '';
  return sort === 'wan' ? '万元' : '件';
}

function widened(text: string, style: Style): string {
  if (style.digits !== 'full-width') return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
