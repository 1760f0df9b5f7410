import { describe, expect, it, test } from 'vitest';
import { decode } from '../../src/dom/decode';
import { gb18030, utf16, utf8 } from '../cli/encodings';

const body = '<p>云溪县财政局2023年政府信息公开工作年度报告，第二十条第（六）项：１２件。</p>';
const labelled = (charset: string): string => `<meta charset="${charset}">${body}`;
const http = (charset: string): string =>
  `<META http-equiv='Content-Type' content='text/html; charset=${charset}'>${body}`;

describe('a saved page is read in the encoding', () => {
  test.each(['gbk', 'GBK', 'gb2312', 'GB18030'])('%s by its label', (charset) => {
    expect(decode(gb18030(labelled(charset)))).toBe(labelled(charset));
    expect(decode(gb18030(http(charset)))).toBe(http(charset));
  });

  it('UTF-8 by its label', () => {
    expect(decode(utf8(labelled('utf-8')))).toBe(labelled('utf-8'));
  });

  it('UTF-8 by its mark, whatever the label says', () => {
    expect(decode(utf8(labelled('gb2312'), true))).toBe(labelled('gb2312'));
  });

  test.each([true, false])('UTF-16 by its mark, little end first %s', (isLittle) => {
    expect(decode(utf16(body, isLittle))).toBe(body);
    expect(decode(utf16(labelled('utf-8'), isLittle))).toBe(labelled('utf-8'));
  });

  it('UTF-8 without any label', () => {
    expect(decode(utf8(body))).toBe(body);
  });

  it('GB18030 without any label', () => {
    expect(decode(gb18030(body))).toBe(body);
  });

  it('that nobody knows, as without a label', () => {
    expect(decode(gb18030(labelled('x-unheard-of')))).toBe(labelled('x-unheard-of'));
  });

  it('of plain letters alone', () => {
    expect(decode(utf8('<p>none</p>'))).toBe('<p>none</p>');
  });

  it('of nothing at all', () => {
    expect(decode(new Uint8Array())).toBe('');
  });
});
