import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encodingOf } from '../../src/dom/decode.ts';
import { gb18030, utf16, utf8 } from '../cli/encodings.ts';

const page = (meta: string, text = '年报'): string =>
  `<html><head>${meta}<title>${text}</title></head></html>`;

describe('the encoding of a page', () => {
  it('is that of its mark, before all else', () => {
    expect(encodingOf(utf8(page('<meta charset=gbk>'), true), 'big5')).toBe('utf-8');
    expect(encodingOf(utf16(page(''), true), 'gbk')).toBe('utf-16le');
    expect(encodingOf(utf16(page(''), false))).toBe('utf-16be');
  });

  it('is that of the header before that of the page, where the header’s is known', () => {
    expect(encodingOf(utf8(page('<meta charset=utf-8>')), 'GB2312')).toBe('gbk');
    expect(encodingOf(utf8(page('<meta charset=big5>')), 'nonsense')).toBe('big5');
  });

  it('is found behind long comments, scripts and styles of the head, and not inside them', () => {
    for (const before of [
      `<!--${'x'.repeat(3000)}-->`,
      `<script>'<meta charset=big5>'${' '.repeat(3000)}</script>`,
    ]) {
      expect(encodingOf(gb18030(page(`${before}<meta charset=gb2312>`)))).toBe('gbk');
    }
    expect(encodingOf(utf8(page(`</head><body>${'x'.repeat(3000)}<meta charset=gb2312>`)))).toBe('utf-8');
  });

  it('is UTF-8 where all bytes are, and GB18030 where not, if nobody says', () => {
    expect(encodingOf(utf8(page('')))).toBe('utf-8');
    expect(encodingOf(gb18030(page('')))).toBe('gb18030');
    expect(encodingOf(utf8(page('<meta http-equiv=content-type content="text/html; charset">')))).toBe(
      'utf-8',
    );
  });

  it('brings back what was written in it', () => {
    const text = page('<meta charset="gb18030">', '信息公开');
    expect(decode(gb18030(text))).toBe(text);
    expect(decode(gb18030(text), 'gbk')).toBe(text);
    expect(decode(utf16(text, true))).toBe(text);
  });
});

describe('looking for it', () => {
  const bits = [
    '<',
    '<meta ',
    'charset=',
    '"',
    "'",
    '>',
    '/',
    '=',
    ' ',
    'gbk',
    '<!--',
    '-->',
    '<script>',
    '</script',
    '<?xml',
    'content=',
    'http-equiv=content-type ',
  ];

  it('ends well on any bytes', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((parts) => utf8(parts.join(''))),
    );
    fc.assert(
      fc.property(bytes, fc.option(fc.string({ maxLength: 12 }), { nil: undefined }), (some, label) => {
        expect(new TextDecoder(encodingOf(some, label)).encoding).toBe(encodingOf(some, label));
      }),
      { numRuns: 2000 },
    );
  });

  it('ends soon on as many of anything as it reads', { timeout: 10_000 }, () => {
    for (const bit of bits) encodingOf(utf8(bit.repeat(Math.ceil(300_000 / bit.length))));
    encodingOf(utf8('<script></script>'.repeat(20_000)));
    encodingOf(utf8(`<meta content="${'charset'.repeat(40_000)}" http-equiv=content-type>`));
  });
});
