import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readAmount } from '../../src/core/amount';

/** Written with escapes where the sign is not to be seen or not to be told from another. */
const numbers: readonly (readonly [string, string])[] = [
  ['0', '0'],
  ['7', '7'],
  ['12', '12'],
  ['13612', '13612'],
  [' 0', '0'],
  ['  0  ', '0'],
  ['\t5\n', '5'],
  ['\n12\n', '12'],
  ['\u00a012\u00a0', '12'],
  ['\u300012\u3000', '12'],
  ['\u200212\u2003', '12'],
  ['\u202f12\u205f', '12'],
  ['\u200b12', '12'],
  ['1\u200b2', '12'],
  ['12\u200d', '12'],
  ['\u200c12', '12'],
  ['\u206012', '12'],
  ['\ufeff12', '12'],
  ['1\u00ad2', '12'],
  ['１２', '12'],
  ['１2', '12'],
  ['０', '0'],
  ['00', '0'],
  ['007', '7'],
  ['0.0', '0'],
  ['1.0', '1'],
  ['1.50', '1.5'],
  ['0.5', '0.5'],
  ['1119.02062', '1119.02062'],
  ['208216.5', '208216.5'],
  ['１．５', '1.5'],
  ['1,234', '1234'],
  ['12,345', '12345'],
  ['123,456,789', '123456789'],
  ['1,234.56', '1234.56'],
  ['１，２３４', '1234'],
  ['1，234', '1234'],
  ['+8', '8'],
  ['＋8', '8'],
  ['-7', '-7'],
  ['－7', '-7'],
  ['\u22127', '-7'],
  ['-0', '0'],
  ['+0', '0'],
  ['-0.0', '0'],
  ['-1.5', '-1.5'],
  ['-1,234', '-1234'],
  ['增8', '8'],
  ['增加8', '8'],
  ['减7', '-7'],
  ['减少7', '-7'],
  ['减0', '0'],
  ['999999999999999', '999999999999999'],
  ['123456789.123456', '123456789.123456'],
];

const units: readonly (readonly [string, string, string])[] = [
  ['12件', '12', '件'],
  ['12 件', '12', '件'],
  ['１２件', '12', '件'],
  ['12\n件', '12', '件'],
  ['8份', '8', '份'],
  ['56条', '56', '条'],
  ['3人次', '3', '人次'],
  ['182.32万元', '182.32', '万元'],
  ['1119.02062万元', '1119.02062', '万元'],
  ['182.32 万元', '182.32', '万元'],
  ['2736740元', '2736740', '元'],
  ['1,000元', '1000', '元'],
  ['0.3亿元', '0.3', '亿元'],
  ['-7项', '-7', '项'],
  ['增8项', '8', '项'],
];

const blanks: readonly string[] = [
  '',
  ' ',
  '   ',
  '\n',
  '\r\n\t',
  '\u00a0',
  '\u00a0\u00a0',
  '\u3000',
  '\u2003\u2009',
  '\u200a',
  '\u202f',
  '\u2028',
  '\u200b',
  '\u200b\u00a0\u200b',
  '\ufeff',
  '\u2060',
  '\u00ad',
];

const placeholders: readonly string[] = [
  '/',
  '//',
  '／',
  ' / ',
  '\\',
  '＼',
  '-',
  '－',
  '--',
  '——',
  '—',
  '–',
  '‐',
  '‑',
  '‒',
  '―',
  '─',
  '━',
  '\u2212',
  '_',
  '___',
  '— —',
  '无',
  ' 无 ',
  '\u200b无',
  '暂无',
  '没有',
  '不适用',
  '不涉及',
  '未涉及',
  '无数据',
  'N/A',
  'n/a',
  'NA',
];

const texts: readonly string[] = [
  // signs that only look like digits
  'O',
  'o',
  'l',
  'I',
  '1O',
  'l2',
  '1l',
  '〇',
  '二〇',
  '\u3007',
  '○',
  '零',
  '十二',
  '两',
  '壹',
  // digits of other scripts and shapes: nobody can be sure what the author meant
  '\u0661\u0662',
  '\u06f5',
  '\u0967',
  '\u{1d7cf}',
  '\u{1d7d8}',
  '1\u00b2',
  '\u00b2',
  '12\u2075',
  '\u2081',
  '①',
  '⑿',
  '⓪',
  '⒈',
  '㈠',
  'Ⅲ',
  '½',
  '1½',
  // a raised digit is a footnote, or a power
  '12^2',
  '12^[2]',
  '^1',
  '12_2',
  // invisible signs that may turn or hide what is read
  '\u202e21\u202c',
  '\u200e12',
  '12\u200f',
  '\u206712\u2069',
  '\u202d12',
  '\ue000',
  '\uf0b7 3',
  '1\ue0012',
  '\ufffd',
  '1\ufffd',
  '\u0000',
  // two numbers, or one that is cut
  '1 2',
  '1\n2',
  '1\u00a02',
  '10 000',
  '1 234',
  '- 7',
  '1. 5',
  '1 .5',
  '3/5',
  '3-5',
  '3—5',
  '3~5',
  '1:2',
  '2020-01-01',
  '5+3',
  '1+',
  '12-',
  '--7',
  '+-7',
  '-+7',
  '+',
  '.',
  ',',
  '.5',
  '5.',
  '1..5',
  '1.2.3',
  '1,5.3.1',
  // groups of thousands that are none
  '12,34',
  '1,23',
  '1234,567',
  '1,2345',
  ',123',
  '1,,234',
  '1,234,56',
  '1、234',
  "1'234",
  '1.234,5',
  // more or less than a number
  '约20',
  '20余',
  '20多件',
  '近20',
  '>5',
  '≥5',
  '5％',
  '5%',
  '100.0%',
  'X',
  'XX',
  '××',
  '*',
  '**',
  '?',
  '？',
  '1?',
  '1*',
  '(5)',
  '（5）',
  '5（含结转）',
  '[1]',
  '5①',
  '共5件',
  '第5件',
  '5件次数',
  '5kg',
  '5e3',
  '0x1F',
  '1_000',
  'Infinity',
  'NaN',
  'null',
  'true',
  '-无',
  '无5',
  '/5',
  '5/',
  '\u20135',
  '\u20145',
  '\ufe635',
  '±5',
  '增',
  '减',
  '增减8',
  '增-8',
  '-减8',
  '8增',
  '公开',
  '见附件',
  '1000000000000000',
  '9'.repeat(39),
  `${'公开'.repeat(20)}1`,
  '12345678.123456789',
];

describe('a cell of figures', () => {
  test.each(numbers)('%j is the number %s', (raw, exact) => {
    expect(readAmount(raw)).toEqual({ status: 'number', raw, exact, value: Number(exact), unit: null });
  });

  test.each(units)('%j is the number %s with the unit %s', (raw, exact, unit) => {
    expect(readAmount(raw)).toEqual({ status: 'number', raw, exact, value: Number(exact), unit });
  });

  const unread = (raw: string, status: string) => ({ status, raw, exact: null, value: null, unit: null });

  test.each(blanks)('%j is blank', (raw) => expect(readAmount(raw)).toEqual(unread(raw, 'blank')));

  test.each(placeholders)('%j stands where a number would', (raw) =>
    expect(readAmount(raw)).toEqual(unread(raw, 'placeholder')),
  );

  test.each(texts)('%j is text, never a number', (raw) =>
    expect(readAmount(raw)).toEqual(unread(raw, 'text')),
  );
});

describe('any number', () => {
  const digits = fc.integer({ min: 0, max: 999_999_999 });
  const plain = fc.tuple(fc.boolean(), digits, fc.stringMatching(/^[0-9]{0,5}$/));
  const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
  const fullWidth = (text: string): string =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

  it('is read back from every way to print it', () => {
    fc.assert(
      fc.property(
        plain,
        fc.constantFrom('', ' ', '\u3000', '\u200b'),
        ([isNegative, whole, decimals], pad) => {
          const sign = isNegative ? '-' : '';
          const tail = decimals === '' ? '' : `.${decimals}`;
          const value = Number(`${sign}${whole}${tail}`);
          const ways = [`${whole}${tail}`, `${grouped(whole)}${tail}`, fullWidth(`${whole}${tail}`)];
          for (const way of ways) {
            const amount = readAmount(`${pad}${sign}${way}${pad}`);
            expect(amount.status).toBe('number');
            expect(amount.value).toBe(value === 0 ? 0 : value);
            expect(Number(amount.exact)).toBe(amount.value);
          }
        },
      ),
    );
  });

  it('has one exact form, and reading that again changes nothing', () => {
    fc.assert(
      fc.property(plain, ([isNegative, whole, decimals]) => {
        const { exact } = readAmount(
          `${isNegative ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`,
        );
        expect(exact).toMatch(/^(?!-0$)-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
        expect(readAmount(exact ?? '').exact).toBe(exact);
      }),
    );
  });
});

describe('any text at all', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0１２,.，．+-－−/ \n件万元无—增减〇²①l') }),
  );

  it('is exactly one of number, blank, placeholder and text, and keeps its raw form', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const amount = readAmount(raw);
        expect(['number', 'blank', 'placeholder', 'text']).toContain(amount.status);
        expect(amount.raw).toBe(raw);
        expect(amount.value !== null).toBe(amount.status === 'number');
        expect(amount.exact !== null).toBe(amount.status === 'number');
      }),
    );
  });

  it('is a number only with the digits that are printed, in their order', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const { exact, status } = readAmount(raw);
        if (status !== 'number') return;
        const printed = raw.normalize('NFKC').replace(/\D/g, '').replace(/^0+/, '');
        expect(printed.startsWith(exact.replace(/\D/g, '').replace(/^0+/, ''))).toBe(true);
      }),
    );
  });

  it('says the same with blanks of any width around it', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(' ', '\u3000', '\u00a0', '\n', '\u200b'), (raw, pad) => {
        const { raw: _, ...bare } = readAmount(raw);
        const { raw: __, ...padded } = readAmount(pad + raw + pad);
        expect(padded).toEqual(bare);
      }),
    );
  });
});
