import fc from 'fast-check';

const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'];
const BEFORE = ['', ' ', '\u3000', '\ufeff', '"', "'", "''", '\n', '\u200b'];

/** Texts that a spreadsheet may take for formulas, with what people and pages put before the sign. */
export const formulaStarts: readonly string[] = SIGNS.flatMap((sign) =>
  BEFORE.map((before) => `${before}${sign}1+1`),
).concat(
  ['=cmd|"/c calc"!A1', '=HYPERLINK("#";"x")', '@SUM(1+1)', '-2+3+cmd', '+1-1', '=1', '-', '＝1＋1'],
  ['"=1+1', "'=1+1", "'=", '=', '@', '\t', '\r', "'", '"', '""', ',', ';=1', '\r\n=1'],
);

/** Texts of every kind that a page may hold. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'=+-@"\',;\r\n\t _x000D_1a年'), maxLength: 12 }),
  fc.constantFrom('__proto__', 'constructor', 'toString', '_x000D_', '_x005F_', '\0', '\ufffd', '\ud800'),
);

/** The same ones each time, so that a file of them can be opened by another program. */
export const manyTexts = (count: number): readonly string[] =>
  fc.sample(anyText, { numRuns: count, seed: 11 });
