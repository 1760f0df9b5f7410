// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { rangeOf } from '../../src/shell/quote.ts';

const found = (html: string, quote: string): string | undefined => {
  document.body.innerHTML = html;
  return rangeOf(document.body, quote)?.toString();
};

describe('the place of a quotation', () => {
  test('is found across elements and whatever the blanks', () => {
    expect(found('<p>全年 共<b>收到&nbsp;申请</b>\n 52 件。</p>', '收到申请52件')).toBe(
      '收到\u00a0申请\n 52 件',
    );
  });

  test('is found behind a character of two units', () => {
    expect(found('<p>𠀀𠀁共收到</p>', '共收到')).toBe('共收到');
  });

  test('is nowhere when the words are not there, or there are no words', () => {
    expect(found('<p>收到申请</p>', '收到52件')).toBeUndefined();
    expect(found('<p>收到申请</p>', ' ')).toBeUndefined();
  });
});
