import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import { wellFormed, type Row, type Table, type Value } from './table.ts';

/** What Excel takes on one sheet and in one cell. */
const MOST_ROWS = 1_048_576;
const LONGEST = 32_767;

/** Tables as one workbook, a sheet each; a table of more rows than a sheet takes goes on in further ones. */
export function xlsxOf(tables: readonly Table[]): Promise<Blob> {
  return writeExcelFile(tables.flatMap(sheetsOf)).toBlob();
}

function sheetsOf({ name, head, rows }: Table): readonly Sheet<Blob>[] {
  const all = [...rows];
  const most = MOST_ROWS - 1;
  const count = Math.max(1, Math.ceil(all.length / most));
  return Array.from({ length: count }, (_, index) => ({
    sheet: index === 0 ? name : `${name} ${index + 1}`,
    data: [head.map(headCell), ...all.slice(index * most, (index + 1) * most).map(cellsOf)],
    columns: head.map((title) => ({ width: Math.min(40, Math.max(12, title.length * 2)) })),
    stickyRowsCount: 1,
  }));
}

const headCell = (title: string): Cell => ({ value: title, type: String, fontWeight: 'bold' });

const cellsOf = (row: Row): Cell[] => row.map(cellOf);

/** Text is always typed as text: none of it is ever a formula. */
function cellOf(value: Value): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  return { value: escaped(wellFormed(value).slice(0, LONGEST)), type: String };
}

/** XML cannot hold these, or changes them; `_x000D_` is how workbooks write them. */
const UNWRITABLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\ufffd]/g;
/** Characters that will never be any: no reader keeps them. */
const NEVER = /\p{Noncharacter_Code_Point}/gu;

/** Nearly all texts have nothing in them to be written in another way. */
const PLAIN = /^[\t\n\x20-\x5e`-~\u3000-\u9fff\uff00-\uffe0]*$/;

function escaped(text: string): string {
  if (PLAIN.test(text)) return text in {} ? `${text}\0` : text;
  const kept = text
    .replace(/_(?=x)/gi, codeOf('_'))
    .replace(NEVER, '\ufffd')
    .replace(UNWRITABLE, codeOf);
  // The library looks texts up in a plain object, where these names are taken; what XML cannot hold it leaves out.
  return kept in {} ? `${kept}\0` : kept;
}

const codeOf = (text: string): string =>
  `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
