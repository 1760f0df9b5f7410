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

describe('how much of a table set in text makes one', () => {
  const five = rows(' ').slice(0, 5);
  const outcomes = '结果维持 结果纠正 其他结果 尚未审结 总计';
  const label = (length: number): string => `（二）部分公开（${'计'.repeat(length - 9)}）`;
  const filler = (count: number): readonly string[] => Array.from({ length: count }, () => '略');

  test.each<readonly [string, SectionId, readonly string[], number]>([
    ['five rows of table three', 'requests', five, 5],
    ['four rows of table three', 'requests', five.slice(1), 0],
    ['one row five times', 'requests', Array.from({ length: 5 }, () => five[0] ?? ''), 0],
    ['four rows, one of them twice', 'requests', [...five.slice(1), five[1] ?? ''], 0],
    ['rows of one figure each', 'requests', five.map((text) => text.split(' ').slice(0, 2).join(' ')), 0],
    ['rows of two figures each', 'requests', five.map((text) => text.split(' ').slice(0, 3).join(' ')), 5],
    ['rows with words behind their labels', 'requests', five.map((text) => text.replace(' ', ' 共 ')), 0],
    ['rows of signs', 'requests', five.map((text) => text.replaceAll(/ [02]/g, ' —')), 5],
    ['three rows of table two', 'disclosure', ['规章 0 0 0', '行政许可 5', '行政处罚 6'], 3],
    ['two rows of table two', 'disclosure', ['规章 0 0 0', '行政许可 5'], 0],
    ['three rows of table two, numbered', 'disclosure', ['1.规章 0 0', '2.行政许可 5', '3.行政处罚 6'], 3],
    [
      'three rows of the older table two',
      'disclosure',
      ['规章 0 0', '其他对外管理服务事项 1 2', '政府集中采购 5 6'],
      3,
    ],
    ['one figure each, and a word', 'disclosure', ['规章 1 件', '行政许可 5 件', '行政处罚 6 件'], 0],
    [
      'one figure each, and a word below',
      'disclosure',
      ['规章 1', '件', '行政许可 5', '件', '行政处罚 6', '件'],
      3,
    ],
    ['no figure', 'disclosure', ['规章', '无关', '行政许可', '无关', '行政处罚', '无关'], 0],
    ['five outcomes and five figures', 'remedies', [outcomes, '0 0 0 1 1'], 1],
    ['five outcomes and four figures', 'remedies', [outcomes, '0 0 0 1'], 0],
    ['four outcomes', 'remedies', [outcomes.slice(0, -3), '0 0 0 1 1'], 0],
    ['figures before the outcomes', 'remedies', ['0 0 0 1 1', outcomes], 0],
    ['outcomes one below the other', 'remedies', [...outcomes.split(' '), '0 0 0 1 1'], 5],
    ['bars of full width', 'requests', five.map((text) => text.replaceAll(' ', '｜')), 5],
    ['bars around the cells', 'requests', five.map((text) => `| ${text.replaceAll(' ', ' | ')} |`), 5],
    ['a label of sixty characters', 'requests', [...five.slice(0, 3), `${label(60)} 1 2`, five[4] ?? ''], 5],
    ['a longer label', 'requests', [...five.slice(0, 3), `${label(61)} 1 2`, five[4] ?? ''], 0],
    ['lines of four hundred characters', 'requests', five.map((text) => text.padEnd(400)), 5],
    ['longer lines', 'requests', five.map((text) => text.padEnd(401)), 0],
    ['the last of five hundred lines', 'requests', [...filler(495), ...five], 5],
    ['what follows five hundred lines', 'requests', [...filler(496), ...five], 0],
    ['a table of another section', 'overview', five, 0],
    ['a table of another section', 'others', [outcomes, '0 0 0 1 1'], 0],
  ])('%s: %#', (_, id, texts, count) => expect(lines(id, texts)).toBe(count));

  it('gives the lines of its rows, each once', () => {
    const two = ['下表', '规章 0 0 0 行政许可 5', '以上', '行政处罚 0'];
    expect(setInText(section('disclosure', two)).map(({ selector }) => selector)).toEqual([
      '#line-1',
      '#line-3',
    ]);
  });
});
