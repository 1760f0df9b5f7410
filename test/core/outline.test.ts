import { describe, expect, it, test } from 'vitest';
import { outline } from '../../src/core/outline';
import type { SectionId } from '../../src/core/result';
import { sectionNames } from '../../src/core/sections';
import { readSheets } from '../../src/core/sheets';
import { wide } from './grid';
import { blocksOf, image, line, table, type Piece } from './pages';
import { disclosureTable, remediesTable, requestsTable } from './tables';

const read = (...pieces: readonly Piece[]) => {
  const blocks = blocksOf(...pieces);
  return outline(blocks, readSheets(blocks).grids);
};

const prose = line('本机关认真贯彻落实《条例》，全年工作有序开展，没有发生需要说明的情况。');
const bodies: Readonly<Record<SectionId, Piece>> = {
  overview: prose,
  disclosure: table(disclosureTable('2021')),
  requests: table(requestsTable('2021')),
  remedies: table(remediesTable()),
  problems: line('公开内容还不够丰富，下一年将继续改进。'),
  others: line('本年度未收取信息处理费，无其他需要报告的事项。'),
};

const headings: Readonly<Record<SectionId, string>> = {
  overview: '一、总体情况',
  disclosure: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  remedies: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  others: '六、其他需要报告的事项',
};
const ids = sectionNames.map(({ id }) => id);

/** The six sections with their bodies, one heading written otherwise or left out, and pieces in front. */
const filed = (change: Partial<Record<SectionId, string | null>> = {}, ...before: readonly Piece[]) => [
  ...before,
  ...ids.flatMap((id) => {
    const heading = change[id] === undefined ? headings[id] : change[id];
    return heading === null ? [] : [line(heading), bodies[id]];
  }),
];

const statuses = (...pieces: readonly Piece[]) => read(...pieces).sections.map(({ status }) => status);
const headingOf = (id: SectionId, ...pieces: readonly Piece[]) =>
  read(...pieces).sections.find((section) => section.id === id)?.heading;
const present = new Array(6).fill('present');

describe('the six sections', () => {
  it('are found under their official headings', () => {
    const { sections, printedOrder, extraHeadings } = read(...filed());
    expect(sections.map(({ id, status, ordinal }) => [id, status, ordinal])).toEqual(
      ids.map((id, index) => [id, 'present', index + 1]),
    );
    expect(sections.map(({ heading }) => heading)).toEqual(Object.values(headings));
    expect(printedOrder).toEqual(ids);
    expect(extraHeadings).toEqual([]);
  });

  test.each<readonly [SectionId, string]>([
    ['overview', '一、2023年政府信息公开工作总体情况'],
    ['overview', '一、总体工作情况'],
    ['overview', '一、概述'],
    ['overview', '一、基本工作情况'],
    ['overview', '一、政府信息公开工作总体情况'],
    ['overview', '一.总体情况'],
    ['overview', '一．总体情况'],
    ['overview', '一，总体情况'],
    ['overview', '一 、总体情况'],
    ['overview', '一、 总 体 情 况'],
    ['overview', '第一部分 总体情况'],
    ['overview', '第一部分、总体情况'],
    ['overview', '总体情况'],
    ['overview', '一、综述'],
    ['overview', '一、2023年工作总体情况'],
    ['overview', '总体工作开展情况'],
    ['disclosure', '二、行政机关主动公开政府信息情况'],
    ['disclosure', '二、行政机关主动公开政府信息的情况'],
    ['disclosure', '二、主动公开'],
    ['disclosure', '二、主动公开信息情况'],
    ['disclosure', '二、主动公开情况'],
    ['disclosure', '第二部分：主动公开政府信息情况'],
    ['disclosure', '主动公开政府信息情况统计表'],
    ['disclosure', '主动公开政府信息有关情况'],
    ['requests', '三、行政机关收到和处理政府信息公开申请的情况'],
    ['requests', '三、行政机关收到和处理政府信息公开申请情况'],
    ['requests', '三、依申请公开情况'],
    ['requests', '三、依申请公开政府信息情况'],
    ['requests', '三、收到和处理信息公开申请情况'],
    ['requests', '三、受理和处理政府信息公开申请情况'],
    ['requests', '三、收到及办理政府信息公开申请情况'],
    ['requests', '收到和处理政府信息公开申请情况表'],
    ['requests', '政府信息公开申请收到和处理情况'],
    ['requests', '申请公开情况'],
    ['requests', '收到和处理申请情况'],
    ['requests', '公民、法人和其他组织向本机关申请公开政府信息的情况'],
    ['remedies', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    ['remedies', '四、因政府信息公开工作被申请行政复议、提起行政诉讼的情况'],
    ['remedies', '四、行政复议及行政诉讼情况'],
    ['remedies', '四、政府信息公开行政复议和行政诉讼情况'],
    ['remedies', '四、行政复议、行政诉讼情况'],
    ['problems', '五、政府信息公开工作存在的主要问题及改进情况'],
    ['problems', '五、存在问题及改进情况'],
    ['problems', '五、存在的主要问题和改进措施'],
    ['problems', '五、存在的主要问题、下步工作思路及有关意见建议'],
    ['problems', '五、工作中存在的问题及改进措施'],
    ['problems', '五、主要问题及改进情况'],
    ['problems', '五、存在的不足及下一步工作打算'],
    ['problems', '五、问题与建议'],
    ['problems', '五、工作中的不足及改进措施'],
    ['problems', '五、主要问题及下一步工作'],
    ['others', '六、其他需要报告事项'],
    ['others', '六、需要说明的事项'],
    ['others', '六、其它需要报告的事项'],
    ['others', '六、其他需要说明的事项'],
    ['others', '六、其他事项'],
    ['others', '６、其他需要报告的事项'],
    ['others', '六、有关说明'],
    ['others', '其他需要汇报的事项'],
    ['others', '其他需要补充说明的事项'],
    ['others', '六、需要报告的其他事项'],
    ['others', '信息处理费收取情况及其他需要报告的事项'],
  ])('%s is found under “%s”', (id, heading) => {
    const { sections, extraHeadings } = read(...filed({ [id]: heading }));
    expect(sections.map(({ status }) => status)).toEqual(present);
    expect(sections.find((section) => section.id === id)?.heading).toBe(heading);
    expect(extraHeadings).toEqual([]);
  });

  it('are found whatever the levels of their headings', () => {
    const levels = [2, 2, 3, 4, 4, null];
    const pieces = ids.flatMap((id, index) => [
      line(headings[id], { level: levels[index] ?? null }),
      bodies[id],
    ]);
    expect(statuses(...pieces)).toEqual(present);
  });

  it('are found where a heading stands in a row of a layout table', () => {
    const pieces = ids.flatMap((id) => [table([[headings[id]]]), bodies[id]]);
    expect(statuses(...pieces)).toEqual(present);
  });

  it('are found where a heading is a row of the table of the form', () => {
    const pieces = filed({ requests: null });
    const headed = table([[wide(headings.requests, 10)], ...requestsTable('2021')]);
    expect(statuses(...pieces.slice(0, 4), headed, ...pieces.slice(4))).toEqual(present);
  });

  it('are found where a heading is broken in two lines', () => {
    const pieces = filed({ remedies: null });
    const at = 6;
    const broken = [line('四、政府信息公开行政复议、'), line('行政诉讼情况'), bodies.remedies];
    expect(statuses(...pieces.slice(0, at), ...broken, ...pieces.slice(at))).toEqual(present);
  });
});

describe('a section with its text on the line of the heading', () => {
  test.each([
    ['六、其他需要报告的事项：无', '六、其他需要报告的事项', '无'],
    ['六、其他需要报告的事项 无', '六、其他需要报告的事项', '无'],
    ['六、其他事项无', '六、其他事项', '无'],
    ['六、其他事项（一）收费情况。未收取费用。', '六、其他事项', '（一）收费情况。未收取费用。'],
    ['六、其他需要报告的事项:无。', '六、其他需要报告的事项', '无。'],
    ['六、其他需要报告的事项。暂无。', '六、其他需要报告的事项', '暂无。'],
    [
      '六、其他需要报告的事项　本年度没有需要报告的其他事项，未收取费用。',
      '六、其他需要报告的事项',
      '本年度没有需要报告的其他事项，未收取费用。',
    ],
  ])('%s', (text, heading, inline) => {
    const pieces = filed().slice(0, -2);
    const section = read(...pieces, line(text)).sections.find(({ id }) => id === 'others');
    expect(section).toMatchObject({ status: 'present', heading });
    expect(section?.lines.map((each) => each.text)).toEqual([inline]);
  });

  test.each([
    ['一、总体情况2023年，我局认真贯彻落实《条例》。', '一、总体情况', '2023年，我局认真贯彻落实《条例》。'],
    ['一、总体情况概述2023年，我局认真落实。', '一、总体情况概述', '2023年，我局认真落实。'],
    ['一、概述2023年，我局认真落实。', '一、概述', '2023年，我局认真落实。'],
    ['一、总体情况，2023年我局认真落实。', '一、总体情况', '2023年我局认真落实。'],
  ])('and nothing but the official words between: %s', (text, heading, inline) => {
    const section = read(line(text), ...filed().slice(2)).sections[0];
    expect(section).toMatchObject({ status: 'present', heading });
    expect(section?.lines.map((each) => each.text)).toEqual([inline]);
  });

  it('ends where the words of the form end, whatever sign comes later', () => {
    const text = '五、存在的主要问题及改进情况主要问题：一是公开内容不够丰富。';
    const section = read(...filed().slice(0, 8), line(text), ...filed().slice(10)).sections[4];
    expect(section).toMatchObject({ status: 'present', heading: '五、存在的主要问题及改进情况' });
    expect(section?.lines[0]?.text).toBe('主要问题：一是公开内容不够丰富。');
  });

  it('may stand in the middle of a paragraph', () => {
    const text = '五、存在的主要问题及改进情况。公开不够。六、其他需要报告的事项。无。';
    const { sections } = read(...filed().slice(0, 8), line(text));
    expect(sections.map(({ status }) => status)).toEqual(present);
    expect(sections[5]).toMatchObject({ heading: '六、其他需要报告的事项', lines: [{ text: '无。' }] });
  });

  it('may stand behind the preamble in one paragraph with it', () => {
    const text = '现将本年度报告公布如下： 一、总体情况 2023年，我局认真落实。　　（一）主动公开。公开20条。';
    const { sections } = read(line(text), ...filed().slice(2));
    expect(sections.map(({ status }) => status)).toEqual(present);
    expect(sections[0]?.heading).toBe('一、总体情况');
    expect(sections[0]?.lines[0]?.text).toMatch(/^2023年，我局认真落实。/);
  });

  it('is no entry of a list in the preamble', () => {
    const listed = `本报告包括：${Object.values(headings).join('；')}。`;
    const { sections } = read(line(listed), ...filed());
    expect(sections.map(({ heading }) => heading)).toEqual(Object.values(headings));
    expect(sections.map(({ status }) => status)).toEqual(present);
    expect(sections[0]?.selector).toBe('body > div > p:nth-child(2)');
  });

  it('is told by bold type alone', () => {
    const lead = '五、工作中的短板和努力方向';
    const text = `${lead}公开内容还不够丰富，下一年将继续改进。`;
    const section = read(...filed().slice(0, 8), line(text, { lead }), ...filed().slice(10)).sections[4];
    expect(section).toMatchObject({ status: 'present', heading: lead });
    expect(section?.lines[0]?.text).toBe('公开内容还不够丰富，下一年将继续改进。');
  });

  describe('unbold and unnumbered', () => {
    const runIn = (words: Partial<Record<SectionId, string>>, text = '2023年，我局认真落实。') =>
      ids.flatMap((id) => {
        const heading = words[id] ?? headings[id].slice(2);
        const isProse = id === 'overview' || id === 'problems' || id === 'others';
        return isProse ? [line(heading + text)] : [line(heading), bodies[id]];
      });

    test.each<Partial<Record<SectionId, string>>>([
      {},
      { overview: '概述' },
      { overview: '总体情况（概述）' },
      { overview: '政府信息公开工作总体情况' },
      { problems: '存在的主要问题' },
      { problems: '工作中存在的主要问题及改进措施' },
      { problems: '主要问题及改进措施' },
      { others: '其他事项' },
      { others: '需要说明的事项' },
    ])('is told by its words where a sentence begins: %j', (words) => {
      const { sections } = read(...runIn(words));
      expect(sections.map(({ status }) => status)).toEqual(present);
      for (const [id, heading] of Object.entries(words))
        expect(sections.find((section) => section.id === id)?.heading).toBe(heading);
      expect(sections[0]?.lines[0]?.text).toBe('2023年，我局认真落实。');
    });

    it('is told by the official words where no heading has a number', () => {
      const { sections } = read(...runIn({}, '部门协同推进公开。'));
      expect(sections.map(({ status }) => status)).toEqual(present);
      // Where the others have numbers, a sentence may begin with the same words.
      const numbered = read(
        ...filed({ problems: null }),
        line('存在的主要问题及改进情况部门协同推进公开，效果良好。'),
      );
      expect(numbered.sections[4]?.status).toBe('missing');
    });
  });

  it('is no sentence that tells of problems and what is done about them', () => {
    const text = '2023年，公开工作取得一定成效，但仍存在不足。下一步将继续改进';
    const pieces = [...filed({ problems: '五、问题与建议' }).slice(0, 9), line(text), ...filed().slice(10)];
    expect(read(...pieces).sections[4]).toMatchObject({ status: 'present', heading: '五、问题与建议' });
  });

  it('is no sentence that begins with the words of a heading', () => {
    const points = [line('1.总体情况良好，全年主动公开信息513条。'), line('总体情况2023年向好。')];
    const { sections } = read(...filed().slice(0, 2), ...points, ...filed().slice(2));
    expect(sections[0]?.heading).toBe('一、总体情况');
  });

  it('with a bookmark left by Word is a heading alone', () => {
    const pieces = [...filed({ others: '六、其他需要报告的事项[bookmark: _GoBack]' })];
    expect(headingOf('others', ...pieces)).toBe('六、其他需要报告的事项');
  });
});

describe('sections that are not numbered 一、 to 六、', () => {
  const numbered = (number: (at: number) => string, change: Partial<Record<SectionId, string>> = {}) =>
    ids.flatMap((id, at) => [
      line(number(at) + (change[id] ?? headings[id].slice(2)), { isStrong: true }),
      bodies[id],
    ]);
  const shorter = {
    overview: '基本情况',
    disclosure: '主动公开情况',
    requests: '依申请公开情况',
    problems: '主要问题及改进措施',
    others: '需要说明的事项',
  };
  const parts = ['主动公开情况', '依申请公开情况', '政府信息管理情况', '平台建设情况', '监督保障情况'];

  test.each<readonly [string, (at: number) => string]>([
    ['（一）', (at) => `（${'一二三四五六'.charAt(at)}）`],
    ['1.', (at) => `${at + 1}.`],
    ['01', (at) => `0${at + 1} `],
    ['一 without a sign', (at) => '一二三四五六'.charAt(at)],
    ['l一、', (at) => `l${'一二三四五六'.charAt(at)}、`],
    ['★一、', (at) => `★ ${'一二三四五六'.charAt(at)}、`],
    ['nothing', () => ''],
  ])('but %s', (_, number) => {
    expect(statuses(...numbered(number))).toEqual(present);
    expect(statuses(...numbered(number, shorter))).toEqual(present);
  });

  it('are not taken for the parts of section one with numbers of the same kind', () => {
    const number = (at: number) => `（${'一二三四五六'.charAt(at)}）`;
    const [first, body, ...rest] = numbered(number, shorter);
    const told = parts.flatMap((part, at) => [line(number(at) + part, { isStrong: true }), prose]);
    const { sections } = read(...[first, body].flatMap((piece) => piece ?? []), ...told, ...rest);
    expect(sections.map(({ heading }) => heading?.slice(3))).toEqual([
      ...['基本情况', '主动公开情况', '依申请公开情况', '政府信息公开行政复议、行政诉讼情况'],
      ...['主要问题及改进措施', '需要说明的事项'],
    ]);
  });
});

describe('a heading with a part of its own right below', () => {
  it('is no entry of a list for that', () => {
    const number = (at: number) => `（${'一二三四五六'.charAt(at)}）`;
    const [first, body, ...rest] = ids.flatMap((id, at) => [
      line(number(at) + (id === 'disclosure' ? '主动公开信息情况' : headings[id].slice(2))),
      ...(id === 'disclosure' ? [line('（一）总体数据')] : []),
      bodies[id],
    ]);
    const part = line('（一）主动公开情况', { isStrong: true });
    const { sections } = read(...[first, body].flatMap((piece) => piece ?? []), part, prose, ...rest);
    expect(sections[1]?.heading).toBe('（二）主动公开信息情况');
  });
});

describe('a heading in words of its own', () => {
  test.each<readonly [SectionId, string]>([
    ['overview', '一、工作开展情况'],
    ['overview', '一、整体情况'],
    ['disclosure', '二、主动公开政府信息情况（表格）'],
    ['disclosure', '二、政府信息主动公开工作情况'],
    ['disclosure', '一、主动公开政府信息情况'],
    ['requests', '三、收到和处理政府信息公开情况'],
    ['requests', '三、收到和处理政府信息依申请公开情况'],
    ['requests', '三、依申请工作情况'],
    ['remedies', '四、政府信息公开复议、诉讼情况'],
    ['remedies', '四、政府信息公开行政诉讼、行政复议情况'],
    ['problems', '五、当前存在的主要问题及下步改进措施'],
    ['problems', '五、不足之处及改进措施'],
    ['problems', '五、短板弱项和努力方向'],
    ['disclosure', '主动公开政府信息情况如下'],
    ['others', '六、其他须报告的事项'],
    ['others', '六、信息处理费收取情况及其他事项'],
    ['others', '六、其他'],
  ])('%s is found under “%s”', (id, heading) => {
    const { sections, extraHeadings } = read(...filed({ [id]: heading }));
    expect(sections.map(({ status }) => status)).toEqual(present);
    expect(sections.find((section) => section.id === id)?.heading).toBe(heading);
    expect(extraHeadings).toEqual([]);
  });

  it('over two sections together is that of both', () => {
    const heading = '五、存在的主要问题及改进情况和其他需要报告的事项';
    const { sections, printedOrder } = read(
      ...filed().slice(0, 8),
      line(heading),
      bodies.problems,
      bodies.others,
    );
    expect(sections.map(({ status }) => status)).toEqual(present);
    expect(sections.slice(4).map((section) => section.heading)).toEqual([heading, heading]);
    expect(sections[5]?.ordinal).toBeNull();
    expect(printedOrder).toEqual(ids);
  });

  it('is no denial in the text', () => {
    const denial = line('本年度未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况');
    expect(headingOf('remedies', ...filed({ remedies: null }), denial)).toBeNull();
  });
});

describe('a section that is not there', () => {
  test.each(ids)('%s is missing', (id) => {
    const { sections } = read(...filed({ [id]: null }));
    expect(sections.filter(({ status }) => status !== 'present').map((section) => section.id)).toEqual([id]);
    expect(sections.find((section) => section.id === id)).toMatchObject({ status: 'missing', heading: null });
  });

  it('is empty where nothing stands under its heading', () => {
    const pieces = ids.flatMap((id) =>
      id === 'problems' ? [line(headings[id])] : [line(headings[id]), bodies[id]],
    );
    expect(statuses(...pieces)).toEqual(['present', 'present', 'present', 'present', 'empty', 'present']);
  });

  it('is present where a picture stands under its heading', () => {
    const pieces = ids.flatMap((id) => [line(headings[id]), id === 'requests' ? image() : bodies[id]]);
    expect(statuses(...pieces)).toEqual(present);
  });

  it('leaves nothing to find on a page of prose', () => {
    expect(new Set(statuses(prose, prose, table([['甲', '1']])))).toEqual(new Set(['missing']));
  });
});

describe('what stands outside the article', () => {
  const moved =
    (place: string, piece: Piece): Piece =>
    (order) => {
      const block = piece(order);
      return { ...block, selector: block.selector.replace('body > div', place) };
    };
  const others = (...pieces: readonly Piece[]) => read(...pieces).sections.at(-1);
  const notice = line('主办单位：云溪县人民政府办公室，网站标识码和备案号见下方。');

  it('is no text of the last section, and does not fill it', () => {
    const outside = moved('body > footer', notice);
    expect(others(...filed(), outside)?.lines.map(({ text }) => text)).toEqual([
      '本年度未收取信息处理费，无其他需要报告的事项。',
    ]);
    const bare = filed().slice(0, -1);
    expect(others(...bare, outside, moved('body > footer', image()))).toMatchObject({
      status: 'empty',
      images: [],
    });
    // One with a name that only begins alike is outside, too; the same line inside fills the section.
    expect(others(...bare, moved('body > div2', notice))?.status).toBe('empty');
    expect(others(...bare, notice)?.status).toBe('present');
  });

  it('begins where the headings have nothing in common any more', () => {
    const parts = filed().map((piece, index) =>
      moved(`body > div > section:nth-child(${index >> 1})`, piece),
    );
    expect(statuses(...parts)).toEqual(present);
    const last = moved('body > div > section:nth-child(9)', notice);
    expect(others(...parts, last)?.lines).toHaveLength(2);
    expect(others(...parts, moved('body > footer', notice))?.lines).toHaveLength(1);
  });

  it('is told from pictures and lines of blanks, of which only the first fill a section', () => {
    const bare = filed().slice(0, -1);
    expect(others(...bare, line('\u3000 \u00a0'))).toMatchObject({ status: 'empty', lines: [] });
    const filled = others(...bare, image(), line('见图。'));
    expect(filled?.images).toHaveLength(1);
    expect(filled?.images[0]).toMatch(/ > img:/);
    expect(filled?.lines.map(({ text }) => text)).toEqual(['见图。']);
  });
});

describe('lines that are no headings of a section', () => {
  it('are the parts of section one', () => {
    const parts = [
      '（一）主动公开情况',
      '（二）依申请公开情况',
      '（三）政府信息管理情况',
      '（四）政府信息公开平台建设情况',
      '（五）监督保障情况',
    ].flatMap((text) => [line(text, { isStrong: true }), prose]);
    const [first, body, ...rest] = filed();
    const { sections, extraHeadings } = read(
      ...[first, body].flatMap((piece) => piece ?? []),
      ...parts,
      ...rest,
    );
    expect(sections.map(({ heading }) => heading)).toEqual(Object.values(headings));
    expect(extraHeadings).toEqual([]);
  });

  it('are run-in parts with the same words', () => {
    const [first, ...rest] = filed();
    const parts = [
      line('（一）主动公开情况。全年主动公开信息513条，其中政策文件12条。'),
      line('（二）依申请公开情况。全年收到申请3件，均已办结。'),
      line('1.主动公开。通过网站公开信息。'),
    ];
    expect(read(...(first ? [first] : []), ...parts, ...rest).sections.map(({ heading }) => heading)).toEqual(
      Object.values(headings),
    );
  });

  it('are points of a list that carry on no count', () => {
    const points = ['1.加强学习', '2.完善制度', '3.扩大公开'].map((text) => line(text));
    const pieces = filed();
    expect(read(...pieces.slice(0, 9), ...points, ...pieces.slice(9)).extraHeadings).toEqual([]);
  });

  it('are the labels of table four', () => {
    const pieces = filed({ remedies: null });
    expect(headingOf('remedies', ...pieces)).toBeNull();
  });
});

describe('a contents list', () => {
  const entries = ids.map((id) => line(headings[id]));

  it('in front is not taken for the sections', () => {
    const { sections } = read(line('目录'), ...entries, ...filed());
    expect(sections.map(({ status }) => status)).toEqual(present);
    expect(sections[0]?.selector).toBe('body > div > p:nth-child(8)');
  });

  it('with page numbers is not taken for the sections', () => {
    const numbered = ids.map((id, index) => line(`${headings[id]}……${index + 1}`));
    expect(read(...numbered, ...filed()).sections.map(({ heading }) => heading)).toEqual(
      Object.values(headings),
    );
  });

  it('behind the article is not taken for them either', () => {
    const { sections } = read(...filed(), ...entries);
    expect(sections.map(({ status }) => status)).toEqual(present);
  });

  it('does not fill a section that is empty', () => {
    const pieces = ids.flatMap((id) =>
      id === 'problems' ? [line(headings[id])] : [line(headings[id]), bodies[id]],
    );
    expect(statuses(...entries, ...pieces)).toEqual([
      'present',
      'present',
      'present',
      'present',
      'empty',
      'present',
    ]);
  });
});

describe('sections beside the six', () => {
  it('are told where they carry on the count', () => {
    const pieces = [
      ...filed().slice(0, 8),
      line('五、机构建设及组织保障情况'),
      prose,
      line('6、 监督保障制度'),
      prose,
      line('七、存在的主要问题及改进情况'),
      bodies.problems,
      line('八、其他需要报告的事项'),
      bodies.others,
    ];
    const { sections, extraHeadings, printedOrder } = read(...pieces);
    expect(sections.map(({ status, ordinal }) => `${status} ${ordinal}`)).toEqual([
      'present 1',
      'present 2',
      'present 3',
      'present 4',
      'present 7',
      'present 8',
    ]);
    expect(extraHeadings.map(({ text }) => text)).toEqual(['五、机构建设及组织保障情况', '6、 监督保障制度']);
    expect(printedOrder).toEqual(ids);
  });

  it('are told after the last one', () => {
    const { extraHeadings } = read(...filed(), line('七、下一步工作打算'), prose);
    expect(extraHeadings.map(({ text }) => text)).toEqual(['七、下一步工作打算']);
  });

  it('are no appendix and no sentence', () => {
    const { extraHeadings } = read(
      ...filed(),
      line('七、本年度报告的电子版可在网站下载，如有疑问请与我办联系。'),
      line('附件：统计表'),
    );
    expect(extraHeadings).toEqual([]);
  });
});

describe('the order of the sections', () => {
  it('is kept as printed', () => {
    const order: readonly SectionId[] = [
      'overview',
      'requests',
      'disclosure',
      'remedies',
      'others',
      'problems',
    ];
    const pieces = order.flatMap((id) => [line(headings[id].replace(/^.、/, '')), bodies[id]]);
    const { printedOrder, sections } = read(...pieces);
    expect(printedOrder).toEqual(order);
    expect(sections.every(({ ordinal }) => ordinal === null)).toBe(true);
  });
});
