import { describe, expect, test } from 'vitest';
import { badgeOf } from '../../src/shell/badge.ts';
import type { Outcome } from '../../src/shell/outcome.ts';
import { surfaceFor } from '../../src/words/surface-choose.ts';
import { findingOf, otherOf, resultOf } from '../ui/results.ts';

const zh = surfaceFor('zh-CN');
const en = surfaceFor('en-GB');
const checked = (result: ReturnType<typeof resultOf>): Outcome => ({
  status: 'checked',
  url: 'http://a.gov.cn/',
  result,
});
const errors = (count: number) =>
  checked(
    resultOf({ findings: Array.from({ length: count }, () => findingOf({ rule: 'requests-balance' })) }),
  );

describe('the badge', () => {
  test.each([
    ['balanced', checked(resultOf()), '✓', '全部相符'],
    [
      'sums of 2014 that do not come out',
      checked(
        resultOf({
          findings: [findingOf({ rule: 'statistics-sum', severity: 'warning' })],
        }),
      ),
      '✓',
      '1 处分项与总数不一致',
    ],
    ['one error', errors(1), '1', '1 处不符'],
    ['99 errors', errors(99), '99', '99 处不符'],
    ['a hundred errors', errors(100), '99+', '100 处不符'],
    [
      'something not told',
      checked(resultOf({ verdict: 'incomplete', coverage: { assessed: 40, total: 42, notAssessable: [] } })),
      '?',
      '42 项关系中有 2 项无法判断',
    ],
    ['a section missing', checked(resultOf({ verdict: 'incomplete' })), '?', '报告不完整'],
    [
      'an error set aside',
      checked(
        resultOf({
          verdict: 'incomplete',
          findings: [findingOf({ rule: 'requests-balance', setAside: '' })],
        }),
      ),
      '?',
      '1 处不符已搁置',
    ],
    ['a failed check', { status: 'failed', url: '', message: 'x' } satisfies Outcome, '!', '没有完成'],
    ['a page too large to be read', checked(otherOf('unreadable')), '!', '没有完成'],
    ['a form notice', checked(otherOf('form-notice')), '', '格式文件'],
    ['an index page', checked(otherOf('index-page')), '', '目录页'],
    ['an attachment', checked(otherOf('attachment-only')), '', '附件'],
    ['pictures', checked(otherOf('image-only')), '', '图片'],
    ['another page', checked(otherOf('not-report')), '', '不是年度报告'],
    ['nothing', null, '', '核对本页'],
  ])('of %s says the same in sign and words', (_, outcome, text, words) => {
    const badge = badgeOf(outcome, zh);
    expect(badge.text).toBe(text);
    expect(badge.title).toContain(words);
    expect(badgeOf(outcome, en).text).toBe(text);
    expect(badgeOf(outcome, en).title).not.toBe(badge.title);
  });

  test('is legible: at least 4.5 to 1', () => {
    for (const outcome of [
      checked(resultOf()),
      errors(2),
      checked(resultOf({ verdict: 'incomplete' })),
      null,
    ]) {
      const { color, textColor } = badgeOf(outcome, zh);
      expect((luminance(textColor) + 0.05) / (luminance(color) + 0.05)).toBeGreaterThan(4.5);
    }
  });
});

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
