import { describe, expect, it, test } from 'vitest';
import { linesOf } from '../../src/core/lines';
import { readRequests, requestsEdition } from '../../src/core/read-requests';
import { gridOf, tall, wide, type Made } from './grid';
import { requestsTable } from './tables';

type Rows = readonly (readonly Made[])[];

const part = (rows: Rows) => {
  const grid = gridOf(rows);
  const [part] = readRequests(grid, linesOf(grid));
  return part;
};
const pathsOf = (rows: Rows): readonly string[] =>
  (part(rows)?.rows ?? []).map(({ row }) => row.path.slice(9));
const seven = (text = '0 0 0 0 0 0 0'): readonly Made[] => text.split(' ');
const [one = [], two = [], three = [], ...body] = requestsTable('2021');
const header: Rows = [one, two, three];
const under = (...rows: Rows): Rows => [
  ...header,
  [wide('一、本年新收政府信息公开申请数量', 3), ...seven()],
  ...rows,
];

describe('a label names a row', () => {
  test.each([
    ['（一）予以公开', ['received', 'outcomes.granted']],
    ['（一）予以公开（不含部分公开）', ['received', 'outcomes.granted']],
    ['（二）部分公开（区分处理的，只计这一情形）', ['received', 'outcomes.partiallyGranted']],
    ['其中：予以公开', ['received']],
    ['（五）予以公开 其中', ['received', 'outcomes.granted']],
    ['（八）撤回', ['received']],
    ['12', ['received']],
    ['', ['received']],
  ])('%s: %j', (label, paths) => expect(pathsOf(under([wide(label, 3), ...seven()]))).toEqual(paths));

  it('by what stands in brackets only where nothing stands before them', () => {
    expect(pathsOf(under([wide('（部分公开）', 3), ...seven()]))).toEqual([
      'received',
      'outcomes.partiallyGranted',
    ]);
  });

  it('not where no cell follows it', () => {
    expect(pathsOf(under([wide('（一）予以公开', 10)]))).toEqual(['received']);
  });

  it('is the last of its line; the labels of groups stand before it', () => {
    const rows = under([tall('（三）不予公开', 1), wide('1.属于国家秘密', 2), ...seven()]);
    expect(pathsOf(rows)).toEqual(['received', 'outcomes.refused.stateSecret']);
  });
});

describe('其他', () => {
  const other = (group: string): readonly string[] =>
    pathsOf(under([tall(group, 1), wide('其他', 2), ...seven()]));

  it('is a row under （六）其他处理 alone', () => {
    expect(other('（六）其他处理')).toEqual(['received', 'outcomes.other.misc']);
    expect(other('（五）不予处理')).toEqual(['received']);
    expect(other('（四）无法提供')).toEqual(['received']);
  });

  it('is a row where no group is printed', () => {
    expect(pathsOf(under([wide('其他', 3), ...seven()]))).toEqual(['received', 'outcomes.other.misc']);
  });
});

describe('a table is looked at', () => {
  it('where a row has at least four cells for its figures', () => {
    expect(part([['一、本年新收', '1', '2', '3', '6']])?.rows.map(({ lost }) => lost)).toEqual(['fewer']);
    expect(part([['一、本年新收', '1', '2', '3']])).toBeNull();
  });

  it('not where it has no row of the form', () => {
    expect(part([['项目', ...seven()]])).toBeNull();
  });
});

describe('the header', () => {
  it('is no row, and its labels are kept beside the official ones', () => {
    const found = part([...header, ...body]);
    const labels = (found?.labels ?? []).map(({ printed, official }) => `${printed}=${official}`);
    expect(labels).toEqual(expect.arrayContaining(['自然人=自然人', '商业企业=商业企业', '总计=总计']));
    expect(found?.rows.length).toBe(25);
    expect(found?.strangers).toEqual([]);
  });

  it('may have a column more without a label, and then so may the rows', () => {
    const rows = [
      [...one, ''],
      [...two, ''],
      [...three, ''],
      [wide('一、本年新收政府信息公开申请数量', 3), ...seven('1 2 3 4 5 6 21'), '9'],
    ];
    const [found] = part(rows)?.rows ?? [];
    expect([
      found?.lost,
      found?.hasSurplus,
      found?.entries.map(({ amount }) => amount.raw).join(' '),
    ]).toEqual([null, true, '1 2 3 4 5 6 21']);
  });

  it('whose extra column has a label leaves open which is one too many', () => {
    const rows = [
      [...one, ''],
      [...two, tall('备注', 2)],
      three,
      [wide('一、本年新收政府信息公开申请数量', 3), ...seven('1 2 3 4 5 6 21'), '9'],
    ];
    expect(part(rows)?.rows.map(({ lost }) => lost)).toEqual(['more']);
  });
});

describe('the edition', () => {
  test.each([
    [['requests.outcomes.other.misc'], '2021'],
    [['requests.outcomes.other.feeOverdue', 'requests.outcomes.other.undivided'], '2021'],
    [['requests.outcomes.other.undivided'], '2019'],
    [['requests.received'], null],
    [[], null],
  ])('of %j is %s', (paths, edition) => expect(requestsEdition(new Set(paths))).toBe(edition));
});

describe('a label with more about it', () => {
  test.each([
    ['（一）予以公开*', ['received', 'outcomes.granted']],
    ['（七）总计**', ['received', 'outcomes.total']],
    ['（七）总计：', ['received', 'outcomes.total']],
    ['*（七）总计说明', ['received']],
    ['（三）不予公开 1.属于国家秘密', ['received', 'outcomes.refused.stateSecret']],
    ['其中予以公开', ['received']],
    ['（其中）予以公开', ['received']],
  ])('%s', (label, paths) => expect(pathsOf(under([wide(label, 3), ...seven()]))).toEqual(paths));

  it('is 其他 under a group of other words only', () => {
    expect(pathsOf(under([tall('（五）不予处理', 1), wide('其他处理', 2), ...seven()]))).not.toContain(
      'outcomes.other.misc',
    );
  });
});

describe('a misspelt label', () => {
  const misspelt = '8.属于行致查询事顷';
  const [path] = ['outcomes.refused.administrativeInquiry'];
  const lost = (...cells: readonly Made[]) =>
    pathsOf(under([wide(misspelt, 3), ...cells])).includes(path ?? '');

  it('is taken for the row where as many figures stand behind it as the form has', () => {
    expect(lost(...seven())).toBe(true);
    expect(lost(...seven('0 0 0 0 0 0'))).toBe(false);
    expect(lost(...seven(), '')).toBe(true);
    expect(lost(...seven('0 0 0 0 0 0 见注'))).toBe(false);
    expect(lost(...seven('/ / / / / / /'))).toBe(true);
    expect(lost('', '', '', '', '', '', '1')).toBe(true);
  });

  it('is not one that reaches down from the row above', () => {
    const rows = under(
      [tall(misspelt, 2), wide('', 2), ...seven()],
      [wide('', 2), ...seven('1 0 0 0 0 0 1')],
    );
    expect(pathsOf(rows).filter((one) => one === path)).toHaveLength(1);
  });

  it('has its figures behind it, and the labels before it are none of them', () => {
    const found = part(under([tall('（三）不予公开', 1), wide(misspelt, 2), ...seven('1 0 0 0 0 0 1')]));
    expect(found?.rows[1]?.entries.map(({ amount }) => amount.raw).join(' ')).toBe('1 0 0 0 0 0 1');
    expect(found?.rows[1]?.lost).toBe(null);
  });
});

describe('a remark behind the figures', () => {
  it('names no row, though it has the words of one', () => {
    const rows = under([wide('二、上年结转政府信息公开申请数量', 3), ...seven('1 0 0 0 0 0 1'), '总计']);
    expect(pathsOf(rows)).toEqual(['received', 'carriedIn']);
  });

  it('is told from a label behind a number of its own', () => {
    const rows = under(['1', wide('属于国家秘密', 2), ...seven('1 0 0 0 0 0 1')]);
    expect(pathsOf(rows)).toEqual(['received', 'outcomes.refused.stateSecret']);
  });
});

describe('a header whose merges are lost', () => {
  const row: Rows = [[wide('一、本年新收政府信息公开申请数量', 3), ...seven('1 2 3 4 5 6 21')]];
  const read = (...rows: Rows) =>
    part(rows)?.rows.map(({ lost, entries }) => lost ?? entries.map(({ amount }) => amount.raw).join(' '));

  test.each<readonly [string, Rows]>([
    [
      'with two labels in one column',
      [
        [wide('', 3), tall('自然人', 3), wide('法人或其他组织', 5), tall('总计', 3)],
        [wide('', 3), '商业企业', '科研机构', '社会公益组织'],
        [wide('', 3), '法律服务机构', '其他'],
      ],
    ],
    [
      'with every label at the left',
      [
        ['', '自然人', '法人或其他组织', '总计'],
        ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
      ],
    ],
    [
      'of one line',
      [[wide('', 3), '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']],
    ],
  ])('%s leaves the figures in the order of the form', (_, header) => {
    expect(read(...header, ...row)).toEqual(['1 2 3 4 5 6 21']);
  });

  it('of one line shows where its columns stand, in whatever order', () => {
    const header: Rows = [
      [wide('', 3), '自然人', '总计', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
    ];
    const moved: Rows = [[wide('一、本年新收政府信息公开申请数量', 3), ...seven('1 21 2 3 4 5 6')]];
    expect(read(...header, ...moved)).toEqual(['1 2 3 4 5 6 21']);
    const misspelt = header.map((line) => line.map((made) => (made === '科研机构' ? '科所' : made)));
    expect(read(...misspelt, ...moved)).toEqual(['ambiguous']);
  });

  it('whose group covers other columns than its own shows no places either', () => {
    const header: Rows = [
      [wide('', 3), wide('法人或其他组织', 5), tall('自然人', 2), tall('总计', 2)],
      [wide('', 3), '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
    ];
    const moved: Rows = [[wide('一、本年新收政府信息公开申请数量', 3), ...seven('2 3 4 5 6 1 21')]];
    expect(read(...header, ...moved)).toEqual(['1 2 3 4 5 6 21']);
  });
});

describe('合计 below 一 and 二', () => {
  const sum = [wide('合计', 3), ...seven('9 9 9 9 9 9 9')];
  const paths = (rows: Rows) => pathsOf([...header, ...rows]);

  it('is no row, below either', () => {
    const plain = paths(body);
    expect(plain).toHaveLength(25);
    expect(paths([...body.slice(0, 1), sum, ...body.slice(1)])).toEqual(plain);
    expect(paths([...body.slice(0, 2), sum, ...body.slice(2)])).toEqual(plain);
  });

  it('is （七）总计 anywhere else, and where it has its number', () => {
    const totals = (rows: Rows): number => paths(rows).filter((path) => path === 'outcomes.total').length;
    expect(totals([...body.slice(0, 2), [wide('（七）总计', 3), ...seven()]])).toBe(1);
    expect(totals([...body.slice(0, 3), sum])).toBe(1);
    expect(totals([sum, ...body.slice(0, 2)])).toBe(1);
  });
});

describe('a part of the table under the header of the part before', () => {
  const label = '二、上年结转政府信息公开申请数量';
  const first = '一、本年新收政府信息公开申请数量';
  const columns = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const goingOn = (above: Rows, below: Rows): readonly string[] => {
    const [upper, lower] = [gridOf(above), gridOf(below)];
    const [, known] = readRequests(upper, linesOf(upper));
    const [found] = readRequests(lower, linesOf(lower), known);
    return (found?.rows ?? []).map(
      ({ lost, entries }) => lost ?? entries.map(({ amount }) => amount.raw).join(' '),
    );
  };
  const plain: Rows = [...header, [wide(first, 3), ...seven()]];
  const numbered: Rows = [
    ['项目', '行次', ...columns],
    [first, '1', ...seven()],
  ];

  test.each<readonly [string, Rows, Rows, string]>([
    ['a plain one, in columns of its own', plain, [[label, ...seven('1 0 0 0 0 0 1')]], '1 0 0 0 0 0 1'],
    ['a plain one, in the same', plain, [[wide(label, 3), ...seven('1 0 0 0 0 0 1')]], '1 0 0 0 0 0 1'],
    [
      'one with a column more, in the same',
      numbered,
      [[label, '2', ...seven('1 0 0 0 0 0 1')]],
      '1 0 0 0 0 0 1',
    ],
    [
      'one with a column more, in others',
      numbered,
      [['', label, '2', ...seven('1 0 0 0 0 0 1')]],
      'ambiguous',
    ],
  ])('%s', (_, above, below, wanted) => expect(goingOn(above, below)).toEqual([wanted]));

  it('has no number of its row among its figures, where that stands in front of the label', () => {
    const rows = part([
      ['序号', '项目', ...columns],
      ['1', first, ...seven('1 0 0 0 0 0 1')],
    ]);
    expect(rows).toMatchObject({ id: 'requests', strangers: [] });
    expect(rows?.rows.map(({ lost }) => lost)).toEqual([null]);
  });
});
