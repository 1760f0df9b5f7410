import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { csvOf, guarded, unguarded } from '../../src/export/csv.ts';
import { wellFormed, type Value } from '../../src/export/table.ts';
import { anyText, formulaStarts, manyTexts } from './texts.ts';

const csv = (rows: readonly (readonly Value[])[]): string =>
  [...csvOf({ name: '', head: ['甲', '乙'], rows })].join('');

/** Fields by the letter of RFC 4180. */
function fieldsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at];
    if (isQuoted && one === '"' && text[at + 1] === '"') [field, at] = [field + '"', at + 1];
    else if (one === '"') isQuoted = !isQuoted;
    else if (!isQuoted && one === ',') [field] = ['', rows.at(-1)?.push(field)];
    else if (!isQuoted && one === '\r' && text[at + 1] === '\n') {
      rows.at(-1)?.push(field);
      rows.push([]);
      [field, at] = ['', at + 1];
    } else field += one;
  }
  return rows.slice(0, -1);
}

const DANGEROUS = /^[=+\-@＝＋－＠\t\r\n]/;

describe('a table as CSV', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends each line as RFC 4180 says', () => {
    expect(csv([['a', 1]])).toBe('\ufeff"甲","乙"\r\n"a",1\r\n');
  });

  it('writes figures as JSON does and leaves an empty cell empty', () => {
    const figures = [0, -5, 1119.02062, 1e-10, 123456789012345];
    expect(csv([[...figures, null]])).toContain(
      `${figures.map((one) => JSON.stringify(one)).join(',')},\r\n`,
    );
  });

  it('gives back every text, once the apostrophe is taken off again', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2, maxLength: 2 }), (texts) => {
        const [, row = []] = fieldsOf(csv([texts]).slice(1));
        expect(row.map(unguarded)).toEqual(texts.map(wellFormed));
      }),
      { numRuns: 10_000 },
    );
  });

  it('lets no text begin like a formula, but for numbers', () => {
    expect(new Set(formulaStarts).size).toBeGreaterThanOrEqual(60);
    for (const text of [...formulaStarts, ...manyTexts(10_000)]) {
      const written = guarded(text);
      if (!/^-\d+(\.\d+)?$/.test(text)) expect(written).not.toMatch(DANGEROUS);
      expect(unguarded(written)).toBe(text);
    }
  });

  it('leaves numbers and ordinary words as they are', () => {
    for (const text of ['-5', '12.5', '—', '无', '/', '（一）予以公开', "it's"])
      expect(guarded(text)).toBe(text);
  });

  it('holds no formula for another reader, and the same texts', () => {
    const texts = [...formulaStarts, ...manyTexts(2_000)].map(wellFormed);
    const book = XLSX.read(csv(texts.map((text) => [text, 7])), { type: 'string', raw: true });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    const cells = Object.entries(sheet).filter(([name]) => /^[A-Z]+\d+$/.test(name));
    expect(cells.filter(([, cell]) => 'f' in cell)).toEqual([]);
    const back = texts.map((_, index) => unguarded(String(sheet[`A${index + 2}`]?.v ?? '')));
    // The reader knows one kind of line break.
    const oneBreak = (text: string): string => text.replace(/\r\n?/g, '\n');
    expect(back.map(oneBreak)).toEqual(texts.map(oneBreak));
    expect(sheet['B2']).toMatchObject({ v: '7' });
  });
});
