import { describe, expect, it, test } from 'vitest';
import { candidatesOf, type Candidate, type LinesToTable } from '../../src/core/headings';
import type { PlacedLine } from '../../src/core/placed-lines';
import { finish } from '../../src/core/steps';

interface Told extends Partial<PlacedLine> {
  readonly text: string;
}

const read = (lines: readonly (string | Told)[], toTable: LinesToTable = () => null) =>
  finish(
    candidatesOf(
      lines.map((line, at) => ({
        ...{ at, selector: `p${at}`, isStrong: false, isHidden: false },
        ...(typeof line === 'string' ? { text: line } : line),
      })),
      toTable,
    ),
  );

/** What a line is taken for, beside lines that tell of the numbers a page uses. */
const takenFor = (line: string | Told, lines: number | null = null, others: readonly string[] = []) =>
  read([line, ...others], (_, at) => (at === 0 ? lines : null)).find(({ at }) => at === 0);
const scoreOf = (line: string | Told, lines: number | null = null, others: readonly string[] = []): number =>
  takenFor(line, lines, others)?.score ?? Number.NaN;

const names = [
  '总体情况',
  '主动公开情况',
  '依申请公开情况',
  '行政复议、行政诉讼情况',
  '存在的主要问题',
  '其他事项',
];
const numbered = (number: (at: number) => string, count = names.length) =>
  names.slice(0, count).map((name, at) => number(at) + name);
const chinese = (at: number) => `${'一二三四五六'.charAt(at)}、`;
const parenthesis = (at: number) => `（${'一二三四五六'.charAt(at)}）`;
const arabic = (at: number) => `${at + 1}.`;
const part = (at: number) => `第${'一二三四五六'.charAt(at)}部分 `;
const none = () => '';

describe('the lines that may be headings', () => {
  it('are told with all that is known of them', () => {
    expect(read(['一、总体情况：良好'])).toEqual([
      {
        ...{ id: 'overview', at: 0, heading: '一、总体情况', inline: '良好', ordinal: 1, selector: 'p0' },
        ...{ score: 11, isNamed: true },
      },
    ]);
  });

  test.each([
    ['（三）收到和处理政府信息公开申请情况', 3, 'requests'],
    ['（三）收到和处理政府信息公开申请情况', 4, undefined],
    ['（三）收到和处理政府信息公开申请情况', null, undefined],
    ['（三）依申请公开情况', 0, undefined],
    ['3.收到和处理政府信息公开申请情况', null, 'requests'],
    ['4.收到和处理政府信息公开申请情况', null, undefined],
    ['4.收到和处理政府信息公开申请情况', 3, 'requests'],
    ['4.收到和处理政府信息公开申请情况', 4, undefined],
    ['3.依申请公开情况', null, undefined],
    ['3.依申请公开情况', 3, 'requests'],
    ['5.存在的主要问题', null, 'problems'],
    ['6.其他事项', null, 'others'],
    ['5.其他事项', null, undefined],
    ['4.存在的主要问题', null, undefined],
    ['收到和处理政府信息公开申请情况', null, 'requests'],
    ['依申请公开情况', null, undefined],
    ['依申请公开情况', 3, 'requests'],
    ['依申请公开情况', 4, undefined],
    ['二、依申请公开情况', null, 'requests'],
    ['第九部分 依申请公开情况', null, 'requests'],
  ] as const)(
    'beside headings numbered 一、: %s, so many lines above its table (%s), is %s',
    (text, lines, id) => {
      expect(takenFor(text, lines, numbered(chinese))?.id).toBe(id);
    },
  );

  it('are bold, where neither their words nor their place is certain', () => {
    const text = '依申请公开情况';
    expect(takenFor({ text, isStrong: true })?.id).toBe('requests');
    expect(takenFor({ text: `${text}收到3件`, lead: text })).toMatchObject({
      id: 'requests',
      inline: '收到3件',
    });
    expect(takenFor(`${text}：收到3件`)).toBeUndefined();
    expect(takenFor(`${text}：收到3件`, 0)).toBeUndefined();
    expect(takenFor(`${text}：收到3件`, null, numbered(none))?.id).toBe('requests');
    expect(takenFor('收到和处理政府信息公开申请情况：收到3件')?.id).toBe('requests');
    expect(takenFor(`三、${text}：收到3件`)?.id).toBe('requests');
    expect(takenFor(`三、${text}：收到3件`, null, numbered(none))?.id).toBe('requests');
  });

  it('are no longer than a heading may be', () => {
    const heading = (length: number) => `三、${'甲'.repeat(length - 6)}申请情况`;
    expect(takenFor({ text: `${heading(45)}收到3件`, lead: heading(45) })).toBeUndefined();
    // Blanks count as well.
    const blank = (length: number) => `三、依申请公开${' '.repeat(length - 9)}情况`;
    expect(takenFor(blank(45))?.heading).toBe(blank(45));
    expect(takenFor(blank(46))?.heading.trim()).toBe('三、依申请公开');
    const long = (length: number) => `五、${'甲'.repeat(length - 11)}存在的问题和改进`;
    expect(takenFor(long(27))?.id).toBe('problems');
    const broken = (length: number) => ['五、存在的问题和改进', '甲'.repeat(length - 10)];
    expect(read(broken(26)).map(({ id }) => id)).toContain('problems');
  });

  it('may be broken in two after the number or a part of the words', () => {
    const first = (lines: readonly string[]) =>
      read(lines).find(({ at, heading }) => at === 0 && heading.length > (lines[0] ?? '').trim().length);
    expect(first(['四、政府信息公开 ', ' 行政复议、行政诉讼情况'])).toMatchObject({
      id: 'remedies',
      heading: '四、政府信息公开行政复议、行政诉讼情况',
    });
    expect(first(['六、', '其他需要报告的事项'])?.heading).toBe('六、其他需要报告的事项');
    // What has a number of its own, or none at all above it, is another line.
    expect(first(['四、政府信息公开', '（一）行政复议、行政诉讼情况'])).toBeUndefined();
    expect(first(['政府信息公开', '行政复议、行政诉讼情况'])).toBeUndefined();
    expect(first(['1.政府信息公开', '行政复议、行政诉讼情况'])).toBeUndefined();
    expect(read(['行政复议、行政诉讼情况', '四、政府信息公开']).map(({ heading }) => heading)).toEqual([]);
    const long = (length: number) => ['四、因信息公开', `${'甲'.repeat(length - 17)}行政复议、行政诉讼`];
    expect(first(long(23))?.id).toBe('remedies');
    const blank = (length: number) => ['五、存在的', `问题${' '.repeat(length - 12)}及改进措施`];
    expect(first(blank(45))?.id).toBe('problems');
    expect(first(blank(46))).toBeUndefined();
  });
});

describe('the numbers that headings of the first level have', () => {
  const level = (lines: readonly string[], line: string) => takenFor(line, null, lines)?.score;

  test.each([
    ['three under 一、', numbered(chinese, 3), '五、存在的主要问题'],
    ['three under 第一部分', numbered(part, 3), '第五部分 存在的主要问题'],
    ['four under （一）', numbered(parenthesis, 3), '（五）存在的主要问题'],
    ['four under 1.', numbered(arabic, 3), '5.存在的主要问题'],
    ['four without one', numbered(none, 3), '存在的主要问题'],
  ] as const)('are told by %s', (_, lines, line) => {
    expect(level(lines, line)).toBeGreaterThanOrEqual(line.startsWith('存') ? 7 : 9);
  });

  test.each([
    ['（一）', numbered(parenthesis, 2), '（五）存在的主要问题'],
    ['none', numbered(none, 2), '存在的主要问题'],
    [
      '（一） beside three under 一、',
      [...numbered(chinese, 3), ...numbered(parenthesis, 4)],
      '（五）存在的主要问题',
    ],
    [
      '（一） beside three 第一部分',
      [...numbered(part, 3), ...numbered(parenthesis, 4)],
      '（五）存在的主要问题',
    ],
    ['（一） under other numbers', numbered((at) => parenthesis((at + 1) % 6)), '（五）存在的主要问题'],
  ] as const)('are not %s', (_, lines, line) => {
    expect(
      level(
        lines.filter((each) => each !== '存在的主要问题'),
        line,
      ),
    ).toBeUndefined();
  });
});

describe('a heading that only its number and place tell', () => {
  test.each([
    ['五、短板与对策', null, 'problems'],
    ['五、短板与对策', 2, 'problems'],
    ['四、短板与对策', null, undefined],
    ['三、收到情况', 3, 'requests'],
    ['三、收到情况', 4, undefined],
    ['三、收到情况', null, undefined],
    ['七、申请受理', 9, 'requests'],
    ['七、申请受理', null, undefined],
    ['（三）申请受理', null, undefined],
    ['申请受理', 9, undefined],
    ['三、申请受理，共3件', null, undefined],
    ['三、申请受理2023年共3件', null, 'requests'],
    [`三、申请${'甲'.repeat(28)}`, null, 'requests'],
    [`三、申请${'甲'.repeat(29)}`, null, undefined],
  ] as const)('is %s, so many lines above a table (%s): %s', (text, lines, id) => {
    const found = read([text], (section) => (section === 'requests' || id === 'problems' ? lines : null))[0];
    expect(found?.id).toBe(id);
    if (found) expect(found.isNamed).toBe(false);
  });

  it('has a number, even where the others have none', () => {
    expect(takenFor('申请受理', 9, numbered(none))).toBeUndefined();
  });

  it('is worth less than one that is told by its words', () => {
    expect(takenFor('三、依申请公开情况')?.isNamed).toBe(true);
    expect(scoreOf('三、申请受理')).toBeLessThan(scoreOf('三、依申请公开情况'));
  });
});

describe('what speaks for a heading', () => {
  const more = (one: number, other: number) => expect(one).toBeGreaterThan(other);
  const official = '收到和处理政府信息公开申请情况';

  it('is its number, its words, its place, how it is set, and that it can be seen', () => {
    more(scoreOf(`三、${official}`), scoreOf(`四、${official}`));
    more(scoreOf(`三、${official}`), scoreOf(official));
    more(scoreOf(official), scoreOf(`3.${official}`) - 2);
    more(scoreOf(`三、${official}`), scoreOf('三、依申请公开情况'));
    more(scoreOf(`三、${official}`, 5), scoreOf(`三、${official}`));
    more(scoreOf({ text: `三、${official}`, isStrong: true }), scoreOf(`三、${official}`));
    more(scoreOf(`三、${official}`), scoreOf({ text: `三、${official}`, isHidden: true }));
    const bold = { text: `三、${official}收到3件`, lead: `三、${official}` };
    more(scoreOf(bold), scoreOf(`三、${official}：收到3件`));
    more(scoreOf(`三、${official}：收到3件`), scoreOf(`三、${official}本年收到3件`));
    more(scoreOf(`三、${official}：收到3件`), scoreOf(`三、${official}部门收到3件`));
    expect(scoreOf({ ...bold, isStrong: true })).toBe(scoreOf(bold));
  });
});

describe('candidates', () => {
  const stepsFor = (count: number): readonly number[] => {
    const lines = Array.from({ length: count }, (_, at) => ({
      ...{ text: `甲${at}`, at, selector: 'p', isStrong: false, isHidden: false },
    }));
    const steps = candidatesOf(lines, () => null);
    let taken = 0;
    while (steps.next().done !== true) taken += 1;
    return [taken];
  };

  it('are looked for in steps of some lines', () => {
    expect(stepsFor(99)).toEqual([1]);
    expect(stepsFor(1000)).toEqual([20]);
  });

  it('are none where nothing names a section', () => {
    const none: readonly Candidate[] = [];
    expect(read(['三、工作成效', '网站声明'])).toEqual(none);
  });
});
