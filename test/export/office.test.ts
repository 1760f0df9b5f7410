import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { csvOf, unguarded } from '../../src/export/csv.ts';
import { wellFormed, type Row, type Table } from '../../src/export/table.ts';
import { xlsxOf } from '../../src/export/xlsx.ts';
import { formulaStarts, manyTexts } from './texts.ts';

/** LibreOffice, where this machine has it; npm test lists what was skipped otherwise. */
const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'gouji-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Characters that an XML file cannot hold do not survive in any office's own format. */
const isWritable = (text: string): boolean =>
  !/[\0-\x08\x0b-\x1f\x7f-\x9f\ufffd]|\p{Noncharacter_Code_Point}/u.test(text);
const texts = [...formulaStarts, ...manyTexts(10_000)].map(wellFormed).filter(isWritable);
const figures = [0, -5, 1119.02062, 123456789012345, 0.1];
const rows: readonly Row[] = texts.map((text, index) => [text, figures[index % figures.length] ?? 0]);
const table: Table = { name: '数字', head: ['甲', '乙'], rows };

/** Opens a file in LibreOffice and reads what it saves. */
function throughOffice(file: string, options: readonly string[] = []): XLSX.WorkSheet {
  const out = join(folder, 'saved');
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [profile, '--headless', ...options, '--convert-to', 'xlsx:Calc MS Excel 2007 XML'];
  execFileSync('soffice', [...args, '--outdir', out, join(folder, file)], { stdio: 'pipe' });
  const book = XLSX.read(readFileSync(join(out, file.replace(/\w+$/, 'xlsx'))), { cellFormula: true });
  return book.Sheets[book.SheetNames[0] ?? ''] ?? {};
}

function expectSame(sheet: XLSX.WorkSheet, back: (text: string) => string): void {
  const cells = Object.entries(sheet).filter(([name]) => /^[A-Z]+\d+$/.test(name));
  expect(cells.length).toBeGreaterThan(rows.length);
  expect(cells.filter(([, cell]) => 'f' in cell)).toEqual([]);
  const read = texts.map((_, index) => back(String(sheet[`A${index + 2}`]?.v ?? '')));
  expect(read).toEqual(texts);
  const numbers = rows.map((_, index) => sheet[`B${index + 2}`]?.v);
  expect(numbers).toEqual(rows.map(([, figure]) => figure));
}

describe.skipIf(!hasOffice)('LibreOffice', () => {
  test('opens the workbook with every text and figure as it was, and calculates nothing', async () => {
    writeFileSync(join(folder, 'book.xlsx'), Buffer.from(await (await xlsxOf([table])).arrayBuffer()));
    expectSame(throughOffice('book.xlsx'), (text) => text);
  }, 180_000);

  test('opens the CSV with every text and figure as it was, and calculates nothing', () => {
    writeFileSync(join(folder, 'list.csv'), [...csvOf(table)].join(''));
    // Comma, quotes, UTF-8, from the first line; what is quoted is text.
    const filter = '--infilter=CSV:44,34,76,1,,0,true,true,false';
    expectSame(throughOffice('list.csv', [filter]), unguarded);
  }, 180_000);
});
