import { describe, expect, it, test } from 'vitest';
import { choose, extras } from '../../src/core/choose';
import { LONGEST_LINE } from '../../src/core/heading-line';
import type { Candidate } from '../../src/core/headings';
import type { PlacedLine } from '../../src/core/placed-lines';
import { finish } from '../../src/core/steps';
import { sectionNames } from '../../src/core/sections';

type Said = Partial<Candidate> & Pick<Candidate, 'id' | 'at'>;

/** A heading in official words under its own number; `said` makes it another. */
function heading(said: Said): Candidate {
  const place = sectionNames.findIndex(({ id }) => id === said.id);
  return {
    heading: `${'一二三四五六'.charAt(place)}、${sectionNames[place]?.title ?? ''}`,
    inline: '',
    ordinal: place + 1,
    selector: `p:nth-child(${said.at})`,
    score: 10,
    isNamed: true,
    ...said,
  };
}

describe('of two headings of one section', () => {
  const chosenAt = (...said: readonly Said[]) => choose(said.map(heading)).map(({ id, at }) => `${id} ${at}`);

  test.each<readonly [string, readonly Said[], string]>([
    [
      'the one with something under it comes before the last of a list of three',
      [
        { id: 'others', at: 1 },
        { id: 'disclosure', at: 20 },
        { id: 'problems', at: 21 },
        { id: 'others', at: 22 },
      ],
      'others 1',
    ],
    [
      'one with text on its own line is no entry of a list',
      [
        { id: 'others', at: 1 },
        { id: 'disclosure', at: 20 },
        { id: 'problems', at: 21 },
        { id: 'others', at: 22, inline: '无。' },
      ],
      'others 22',
    ],
    [
      'one right below an empty heading is no entry of a list for that',
      [
        { id: 'problems', at: 1 },
        { id: 'others', at: 2, score: 11 },
        { id: 'disclosure', at: 20 },
        { id: 'others', at: 30, score: 10 },
      ],
      'others 2',
    ],
    [
      'one with text on its own line right before another heading is none either',
      [
        { id: 'problems', at: 1, inline: '公开不够及时。' },
        { id: 'others', at: 2, score: 9 },
        { id: 'problems', at: 30, score: 9 },
      ],
      'problems 1',
    ],
    [
      'one right before a second of its own section is none either',
      [
        { id: 'others', at: 1, score: 11 },
        { id: 'others', at: 2, score: 10 },
      ],
      'others 1',
    ],
  ])('%s', (_, said, expected) => {
    expect(chosenAt(...said)).toContain(expected);
  });

  it('the one that counts gives the section its place among the others', () => {
    const said: readonly Said[] = [
      { id: 'problems', at: 1 },
      { id: 'others', at: 2 },
      { id: 'others', at: 10 },
      { id: 'problems', at: 20 },
    ];
    expect(chosenAt(...said)).toEqual(['others 10', 'problems 20']);
  });
});

describe('a numbered heading that is none of the six', () => {
  const at = (place: number, text: string, selector = `p:nth-child(${place})`): PlacedLine => ({
    at: place,
    text,
    selector,
    isStrong: false,
    isHidden: false,
  });
  const six = sectionNames.map(({ id }, place) => heading({ id, at: 10 * (place + 1) }));
  const extraAmong = (chosen: readonly Candidate[], ...lines: readonly PlacedLine[]) => {
    const headings = chosen.map((one) => at(one.at, one.heading, one.selector));
    const all = [...headings, ...lines].sort((a, b) => a.at - b.at);
    return finish(extras(all, chosen)).map(({ text }) => text);
  };
  /** The six with an own one as the fifth, so that the last two are numbered 六 and 七. */
  const seven = six.map((one, place) => (place < 4 ? one : { ...one, ordinal: place + 2 }));

  test.each([
    ['七、下一步工作打算', ['七、下一步工作打算']],
    ['第七部分 下一步工作打算', ['第七部分 下一步工作打算']],
    ['（七）下一步工作打算', []],
    ['7、下一步工作打算', []],
    ['八、下一步工作打算', []],
    ['六、下一步工作打算', []],
    ['七、下一步，继续公开', []],
    ['七、附件', []],
    ['七、公开指南附件情况', ['七、公开指南附件情况']],
    [`七、${'二'.repeat(25)}`, [`七、${'二'.repeat(25)}`]],
    [`七、${'二'.repeat(26)}`, []],
    [`七、${' '.repeat(LONGEST_LINE - 4)}打算`, [`七、${' '.repeat(LONGEST_LINE - 4)}打算`]],
    [`七、${' '.repeat(LONGEST_LINE - 3)}打算`, []],
  ])('after the last of them: %s', (text, expected) => {
    expect(extraAmong(six, at(65, text))).toEqual(expected);
  });

  test.each([
    ['五、机构建设情况', ['五、机构建设情况']],
    ['5、机构建设情况', ['5、机构建设情况']],
    ['（五）机构建设情况', []],
    ['4、机构建设情况', []],
    ['6、机构建设情况', []],
  ])('between the fourth and one numbered sixth: %s', (text, expected) => {
    expect(extraAmong(seven, at(45, text))).toEqual(expected);
  });

  it('is none where its number is that of one of them', () => {
    expect(extraAmong(six, at(45, '五、机构建设情况'))).toEqual([]);
  });

  it('is an Arabic number only where a heading goes on after it', () => {
    const last = six.map((one, place) => (place < 5 ? one : { ...one, ordinal: 9 }));
    expect(extraAmong(last, at(55, '6.加强学习'))).toEqual([]);
    expect(extraAmong(last, at(55, '六、加强学习'))).toEqual(['六、加强学习']);
  });

  it('stands behind the first of them', () => {
    const late = six.slice(1);
    expect(extraAmong(late, at(5, '一、机构概况'))).toEqual([]);
    expect(extraAmong(late, at(20, '一、机构概况', 'td'))).toEqual([]);
    expect(extraAmong([], at(5, '一、机构概况'))).toEqual([]);
  });

  it('carries on the count of headings without numbers', () => {
    const bare = six.map((one) => ({ ...one, ordinal: null }));
    expect(extraAmong(bare, at(65, '七、下一步工作打算'))).toEqual(['七、下一步工作打算']);
    expect(extraAmong(bare, at(65, '六、下一步工作打算'))).toEqual([]);
  });

  it('carries on the count of the one before it, whichever are missing', () => {
    const few = six.filter(({ id }) => id !== 'requests' && id !== 'problems' && id !== 'others');
    expect(extraAmong(few, at(45, '五、机构建设情况'))).toEqual(['五、机构建设情况']);
    expect(extraAmong(few, at(45, '四、机构建设情况'))).toEqual([]);
  });

  it('is told from a heading in the same table or the same element', () => {
    const [first, second] = [heading({ id: 'overview', at: 1 }), heading({ id: 'disclosure', at: 8 })];
    expect(extraAmong([first, second], at(8, '三、机构建设情况', 'td'))).toEqual(['三、机构建设情况']);
    expect(extraAmong([first, second], at(9, '三、机构建设情况', second.selector))).toEqual([
      '三、机构建设情况',
    ]);
  });
});
