import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { wellFormed, type Value } from '../../src/export/table.ts';
import { xlsxOf } from '../../src/export/xlsx.ts';
import { formulaStarts, manyTexts } from './texts.ts';

async function readBack(rows: readonly (readonly Value[])[]) {
  const blob = await xlsxOf([{ name: '数字', head: ['甲', '乙'], rows }]);
  const book = XLSX.read(await blob.arrayBuffer(), { cellFormula: true });
  return book.Sheets['数字'] ?? {};
}

/** Characters that will never be any come back as the sign for one that was lost. */
const asKept = (text: string): string => wellFormed(text).replace(/\p{Noncharacter_Code_Point}/gu, '\ufffd');

describe('a table as a workbook', () => {
  it('gives back every text as text, and none as a formula', async () => {
    const texts = [...formulaStarts, ...manyTexts(10_000)];
    const sheet = await readBack(texts.map((text) => [text, 1]));
    const cells = Object.entries(sheet).filter(([name]) => /^[A-Z]+\d+$/.test(name));
    expect(cells.filter(([, cell]) => 'f' in cell)).toEqual([]);
    const back = texts.map((_, index) => sheet[`A${index + 2}`]?.v ?? '');
    expect(back).toEqual(texts.map(asKept));
  });

  it('gives back every figure as the same number, and an empty cell as none', async () => {
    const figures = [0, -5, 1119.02062, 1e-10, 123456789012345, 0.1];
    const sheet = await readBack(figures.map((value) => [value, null]));
    expect(figures.map((_, index) => sheet[`A${index + 2}`])).toMatchObject(
      figures.map((v) => ({ t: 'n', v })),
    );
    expect(sheet['B2']).toBeUndefined();
  });

  it('cuts a text where a cell ends', async () => {
    const sheet = await readBack([['一'.repeat(40_000), 1]]);
    expect(sheet['A2'].v).toHaveLength(32_767);
  });

  it('has a sheet for each table under its name', async () => {
    const table = (name: string) => ({ name, head: [name], rows: [] });
    const blob = await xlsxOf(['结论', '问题', '数字'].map(table));
    expect(XLSX.read(await blob.arrayBuffer()).SheetNames).toEqual(['结论', '问题', '数字']);
  });
});
