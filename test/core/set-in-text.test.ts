import { describe, expect, it, test } from 'vitest';
import type { Section } from '../../src/core/filing';
import { requests2021 } from '../../src/core/forms/requests';
import type { SectionId } from '../../src/core/result';
import { setInText } from '../../src/core/set-in-text';

const section = (id: SectionId, texts: readonly string[]): Section => ({
  id,
  status: 'present',
  heading: null,
  ordinal: null,
  selector: null,
  lines: texts.map((text, at) => ({ text, selector: `#line-${at}` })),
  images: [],
});

const lines = (id: SectionId, texts: readonly string[]) => setInText(section(id, texts)).length;

const rows = (between: string): readonly string[] =>
  requests2021.rows.map(({ label }) => [label, '2', '0', '0', '0', '0', '0', '2'].join(between));

describe('a table set in text', () => {
  test.each([' ', '　　', ' | ', '\t', '\u2003', '\n'])('is told with %j between its cells', (between) => {
    expect(lines('requests', rows(between))).toBe(25);
  });

  it('is told where every cell has a line of its own', () => {
    expect(lines('requests', rows('\n').join('\n').split('\n'))).toBe(25);
  });

  it('is told of tables two and four', () => {
    const two = ['规章 0 0 0', '行政规范性文件 1 2 3', '行政许可 5', '行政处罚 0', '行政强制 0'];
    expect(lines('disclosure', two)).toBe(5);
    const four = ['结果维持 结果纠正 其他结果 尚未审结 总计', '0 0 0 0 0 1 0 0 0 1 0 0 0 0 0'];
    expect(lines('remedies', four)).toBe(1);
  });

  it('is more than prose with figures', () => {
    const prose =
      '本年新收政府信息公开申请 12 件，上年结转 1 件，予以公开 5 件，部分公开 2 件，结转下年度 1 件。';
    expect(lines('requests', [prose, '部分公开 2 件', '予以公开 3 件'])).toBe(0);
    expect(lines('disclosure', ['办理行政许可 12 件，行政处罚 3 件，行政强制 0 件。'])).toBe(0);
    expect(lines('remedies', ['结果维持 1 件'])).toBe(0);
  });

  it('is more than labels without figures, and only looked for where a table belongs', () => {
    expect(
      lines(
        'requests',
        requests2021.rows.map(({ label }) => label),
      ),
    ).toBe(0);
    expect(lines('problems', rows(' '))).toBe(0);
  });
});
