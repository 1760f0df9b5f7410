import { describe, expect, it, test } from 'vitest';
import { statisticsRows } from '../../src/core/forms/statistics';
import { linesOf } from '../../src/core/lines';
import { readStatistics } from '../../src/core/read-statistics';
import { gridOf, type Made } from './grid';
import { requestsTable } from './tables';

type Rows = readonly (readonly Made[])[];

const read = (rows: Rows) => {
  const grid = gridOf(rows);
  return readStatistics(grid, linesOf(grid)).part;
};

const figures = (rows: Rows): Readonly<Record<string, number | null>> =>
  Object.fromEntries(
    (read(rows)?.rows ?? []).flatMap(({ entries }) =>
      entries.map(({ path, amount }) => [path.slice('statistics.'.length), amount.value] as const),
    ),
  );

const head = ['统计指标', '单位', '统计数'];
const part = (label: string): readonly Made[] => [label, '——', '——'];

/** The official table: its parts in their order, each row with a figure of its own. */
const official = [
  head,
  part('一、主动公开情况'),
  ['（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', '条', '513'],
  ['其中：主动公开规范性文件数', '条', '12'],
  ['制发规范性文件总数', '件', '13'],
  ['（二）通过不同渠道和方式公开政府信息的情况', '——', '——'],
  ['1.政府公报公开政府信息数', '条', '238'],
  ['2.政府网站公开政府信息数', '条', '195'],
  ['3.政务微博公开政府信息数', '条', '373'],
  ['4.政务微信公开政府信息数', '条', '450'],
  ['5.其他方式公开政府信息数', '条', '224'],
  part('二、回应解读情况'),
  ['（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）', '次', '1'],
  ['1.参加或举办新闻发布会总次数', '次', '2'],
  ['其中：主要负责同志参加新闻发布会次数', '次', '3'],
  ['2.政府网站在线访谈次数', '次', '4'],
  ['其中：主要负责同志参加政府网站在线访谈次数', '次', '5'],
  ['3.政策解读稿件发布数', '篇', '6'],
  ['4.微博微信回应事件数', '次', '113'],
  ['5.其他方式回应事件数', '次', '8'],
  part('三、依申请公开情况'),
  ['（一）收到申请数', '件', '10'],
  ['1.当面申请数', '件', '1'],
  ['2.传真申请数', '件', '2'],
  ['3.网络申请数', '件', '3'],
  ['4.信函申请数', '件', '4'],
  ['（二）申请办结数', '件', '9'],
  ['1.按时办结数', '件', '7'],
  ['2.延期办结数', '件', '2'],
  ['（三）申请答复数', '件', '36'],
  ['1.属于已主动公开范围数', '件', '1'],
  ['2.同意公开答复数', '件', '2'],
  ['3.同意部分公开答复数', '件', '3'],
  ['4.不同意公开答复数', '件', '21'],
  ['其中：1.涉及国家秘密', '件', '1'],
  ['2.涉及商业秘密', '件', '2'],
  ['3.涉及个人隐私', '件', '3'],
  ['4.危及国家安全、公共安全、经济安全和社会稳定', '件', '4'],
  ['5.不是《条例》所指政府信息', '件', '5'],
  ['6.法律法规规定的其他情形', '件', '6'],
  ['5.不属于本行政机关公开数', '件', '1'],
  ['6.申请信息不存在数', '件', '2'],
  ['7.告知作出更改补充数', '件', '3'],
  ['8.告知通过其他途径办理数', '件', '4'],
  ['四、行政复议数量', '件', '6'],
  ['（一）维持具体行政行为数', '件', '1'],
  ['（二）被依法纠错数', '件', '2'],
  ['（三）其他情形数', '件', '3'],
  ['五、行政诉讼数量', '件', '15'],
  ['（一）维持具体行政行为或者驳回原告诉讼请求数', '件', '4'],
  ['（二）被依法纠错数', '件', '5'],
  ['（三）其他情形数', '件', '6'],
  ['六、举报投诉数量', '件', '7'],
  ['七、依申请公开信息收取的费用', '万元', '1.5'],
  part('八、机构建设和保障经费情况'),
  ['（一）政府信息公开工作专门机构数', '个', '1'],
  ['（二）设置政府信息公开查阅点数', '个', '2'],
  ['（三）从事政府信息公开工作人员数', '人', '3'],
  ['1.专职人员数（不包括政府公报及政府网站工作人员数）', '人', '2'],
  ['2.兼职人员数', '人', '1'],
  ['（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）', '万元', '2.25'],
  part('九、政府信息公开会议和培训情况'),
  ['（一）召开政府信息公开工作会议或专题会议数', '次', '3'],
  ['（二）举办各类培训班数', '次', '2'],
  ['（三）接受培训人员数', '人次', '120'],
] as const;

describe('the table of 2014', () => {
  it('gives every figure its name', () => {
    expect(figures(official)).toMatchObject({
      'disclosed.total': 513,
      'disclosed.normative': 12,
      normativeIssued: 13,
      'channel.gazette': 238,
      'channel.other': 224,
      'response.pressConferences': 2,
      'response.pressConferencesByHead': 3,
      'response.interviewsByHead': 5,
      'req.received': 10,
      'req.mail': 4,
      'req.refused': 21,
      'req.refusedOtherLaw': 6,
      'req.otherChannel': 4,
      complaints: 7,
      feesCollected: 1.5,
      'org.staff': 3,
      'org.fullTime': 2,
      'org.partTime': 1,
      'org.budget': 2.25,
      trainees: 120,
    });
  });

  it('has all rows of the form', () => {
    const paths = statisticsRows
      .flatMap(({ paths }) => paths)
      .map((path) => path.slice('statistics.'.length));
    expect(Object.keys(figures(official)).sort()).toEqual([...paths].sort());
  });

  it('tells rows with the same words by the part they stand in', () => {
    expect(figures(official)).toMatchObject({
      'recon.total': 6,
      'recon.upheld': 1,
      'recon.corrected': 2,
      'recon.other': 3,
      'lit.total': 15,
      'lit.upheldOrDismissed': 4,
      'lit.corrected': 5,
      'lit.other': 6,
    });
  });

  it('takes the unit from the column beside the figure', () => {
    const entries = read(official)?.rows.flatMap((filed) => filed.entries) ?? [];
    const unitOf = (path: string) => entries.find((entry) => entry.path === `statistics.${path}`)?.unit;
    expect(unitOf('disclosed.total')).toBe('条');
    expect(unitOf('org.budget')).toBe('万元');
  });

  it('leaves the signs of a group label alone', () => {
    expect(Object.values(figures(official)).every((value) => typeof value === 'number')).toBe(true);
  });

  it('keeps blanks blank', () => {
    const blank = official.map((row, at) => (at === 0 ? row : [row[0], row[1], '']));
    const [first, ...rest] = Object.values(figures(blank));
    expect(rest.length).toBeGreaterThan(50);
    expect(new Set([first, ...rest])).toEqual(new Set([null]));
  });

  it('leaves open which of two columns of figures is meant', () => {
    const two = official.map((row, at) =>
      at === 0 ? ['统计指标', '单位', '本期', '累计'] : [...row, row[2]],
    );
    const rows = read(two)?.rows ?? [];
    const withFigures = rows.filter(({ cells }) => cells.length > 0);
    expect(withFigures.length).toBeGreaterThan(0);
    expect(rows.every(({ lost }) => lost !== null)).toBe(true);
  });
});

describe('other tables', () => {
  test.each([
    ['table three', requestsTable('2021')],
    [
      'a few words alike',
      [
        ['行政复议数量', '3'],
        ['举报投诉数量', '5'],
      ],
    ],
    ['nothing', []],
  ])('%s is none', (_, rows) => expect(read(rows)).toBeNull());
});

describe('the 2014 table with other columns', () => {
  const rows = official.slice(1);
  const wanted = figures(official);
  const [unit, value] = [1, 2];

  it('is read behind a column of numbers', () => {
    expect(figures([['序号', ...head], ...rows.map((row, at) => [at + 1, ...row])])).toEqual(wanted);
  });

  it('is read beside a column of codes', () => {
    const coded = rows.map((row, at) => [row[0] ?? '', row[unit] ?? '', 10 + at, row[value] ?? '']);
    expect(figures([['指标名称', '计量单位', '代码', '数量'], ...coded])).toEqual(wanted);
  });

  it('is open where a second column of figures has no such head', () => {
    const doubled = rows.map((row) => [...row, '9']);
    expect(new Set(Object.keys(figures([[...head, '本年累计'], ...doubled])))).toEqual(new Set());
  });

  it('is read with the number of each label in a cell of its own', () => {
    const parted = rows.map((row) => {
      const [, number = '', label = ''] = /^(（.）|.、|\d\.)?(.*)$/.exec(String(row[0])) ?? [];
      return [number, label, ...row.slice(1)];
    });
    expect(figures([['序号', ...head], ...parted])).toEqual(wanted);
  });

  it('is read in two halves side by side, the left before the right', () => {
    const half = Math.ceil(rows.length / 2);
    const side = rows.slice(0, half).map((row, at) => [...row, ...(rows[at + half] ?? ['', '', ''])]);
    expect(figures([[...head, ...head], ...side])).toEqual(wanted);
  });

  it('is read behind the names of its parts', () => {
    const lines = rows.map((row) => [
      String(row[0]).includes('、') && row[value] === '——' ? (row[0] ?? '') : '',
      ...row,
    ]);
    expect(figures([['类别', ...head], ...lines])).toEqual(wanted);
  });

  it('is read with the units behind the labels', () => {
    const lines = rows.map((row) => [
      row[unit] === '——' ? (row[0] ?? '') : `${row[0]}（${row[unit]}）`,
      row[value] ?? '',
    ]);
    const entries = read([['统计指标', '统计数'], ...lines])?.rows.flatMap((filed) => filed.entries) ?? [];
    expect(Object.fromEntries(entries.map(({ path, amount }) => [path.slice(11), amount.value]))).toEqual(
      wanted,
    );
    expect(entries.find(({ path }) => path === 'statistics.feesCollected')?.unit).toBe('万元');
  });
});

describe('the 2014 table broken at a page', () => {
  it.each([5, 20, 35, 36, 38, 46])('goes on in its part after row %i', (at) => {
    const [first, second] = [official.slice(0, at), official.slice(at)].map((rows) => linesOf(gridOf(rows)));
    const grid = gridOf(official);
    const above = readStatistics(grid, first ?? []);
    const below = readStatistics(grid, second ?? [], above.next);
    const rows = [...(above.part?.rows ?? []), ...(below.part?.rows ?? [])];
    const got = rows.flatMap(({ entries }) =>
      entries.map(({ path, amount }) => [path.slice(11), amount.value]),
    );
    expect(Object.fromEntries(got)).toEqual(figures(official));
  });
});

describe('a row of the 2014 table that the form does not have', () => {
  it('is kept as a stranger', () => {
    const rows = [...official, ['5.其他形式申请数', '件', '3'], ['说明', '', '']];
    expect(read(rows)?.strangers.map(({ printed }) => printed)).toEqual(['5.其他形式申请数']);
  });
});
