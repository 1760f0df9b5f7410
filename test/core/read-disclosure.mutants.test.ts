import { describe, expect, it, test } from 'vitest';
import { linesOf } from '../../src/core/lines';
import { noDisclosure, readDisclosure } from '../../src/core/read-disclosure';
import { gridOf, tall, wide, type Made } from './grid';

type Rows = readonly (readonly Made[])[];

const part = (rows: Rows) => {
  const grid = gridOf(rows);
  return readDisclosure(grid, linesOf(grid), noDisclosure)[0];
};
const read = (rows: Rows): readonly string[] =>
  (part(rows)?.rows ?? []).map(({ row, lost, hasSurplus, entries }) => {
    const figures = entries.map(({ column, amount, unit }) => `${column.key}=${amount.raw}${unit ?? ''}`);
    return `${row.path.slice('disclosure.'.length)}: ${lost ?? figures.join(' ')}${hasSurplus ? ' …' : ''}`;
  });

const stock: readonly Made[] = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
const items: readonly Made[] = ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'];

describe('a heading', () => {
  it('names the columns of the rows under it, in its own order', () => {
    const turned = ['信息内容', '现行有效件数', '本年制发件数', '本年废止件数'];
    expect(read([turned, ['行政规范性文件', '30', '2', '1']])).toEqual([
      'normativeDocuments: issued=2 repealed=1 inForce=30',
    ]);
  });

  it('may be misspelt in one of three labels, and not in two', () => {
    const one = read([
      ['信息内容', '本年制发件数', '本年发止件数', '现行有效件数'],
      ['规章', '1', '2', '3'],
    ]);
    expect(one).toEqual(['rules: issued=1 repealed=2 inForce=3']);
    const [, ...labels] =
      part([
        ['信息内容', '本年制作件数', '本年发止件数', '现行有效件数'],
        ['规章', '1', '2', '3'],
      ])?.labels ?? [];
    expect(labels).toEqual([]);
  });

  it('is kept beside the official labels, and so is each row', () => {
    const labels = part([stock, ['规章', '1', '2', '3']])?.labels ?? [];
    expect(labels.map(({ printed, official }) => `${printed}=${official}`)).toEqual([
      '本年制发件数=本年制发件数',
      '本年废止件数=本年废止件数',
      '现行有效件数=现行有效件数',
      '规章=规章',
    ]);
  });

  it('of other columns than a row has leaves the row to its own', () => {
    expect(read([stock, ['行政许可', '5']])).toEqual(['licensing: decisions=5']);
    expect(read([items, ['行政处罚', '5', '1', '7']])).toEqual([
      'penalties: previousYearItems=5 netChange=1 decisions=7',
    ]);
  });

  it('with a column more without a label shows where a surplus figure stands', () => {
    expect(
      read([
        [...stock, ''],
        ['规章', '1', '2', '3', '9'],
      ]),
    ).toEqual(['rules: issued=1 repealed=2 inForce=3 …']);
    expect(read([stock, ['规章', '1', '2', '3', '9']])).toEqual(['rules: more']);
  });

  it('with a column more without a label leaves open which cell a shorter row has lost', () => {
    const rows = (...cells: readonly Made[]): Rows => [
      [...stock, ''],
      ['规章', ...cells],
    ];
    expect(read(rows('1', '3', ''))).toEqual(['rules: fewer']);
    expect(read(rows('1', '2', '3'))).toEqual(['rules: issued=1 repealed=2 inForce=3']);
    expect(read(rows('1', '2', wide('', 2)))).toEqual(['rules: issued=1 repealed=2 inForce=']);
  });

  it('that repeats a label where a merge was undone has that column twice, and so have the rows', () => {
    const again = ['信息内容', '本年处理决定数量', '本年处理决定数量', '本年处理决定数量'];
    expect(read([again, ['行政许可', '5', '5', '5']])).toEqual(['licensing: decisions=5']);
  });
});

describe('a row', () => {
  it('is the first words of a line', () => {
    expect(read([stock, ['', '规章', '1', '2', '3']])).toEqual(['rules: issued=1 repealed=2 inForce=3']);
  });

  it('is none where nothing follows, where its label reaches down from above, or where it is a figure', () => {
    expect(part([stock, ['规章']])).toBeNull();
    expect(read([stock, [tall('规章', 2), '1', '2', '3'], ['4', '5', '6']])).toEqual([
      'rules: issued=1 repealed=2 inForce=3',
    ]);
  });

  it('is lost where it has a cell less', () => {
    expect(read([stock, ['规章', '1', '2']])).toEqual(['rules: fewer']);
  });
});

describe('money', () => {
  const fees = (heading: string): readonly string[] =>
    read([
      ['信息内容', heading],
      ['行政事业性收费', '1.5'],
    ]);

  test.each([
    ['本年收费金额（单位：万元）', '万元'],
    ['本年收费金额（单位：元）', '元'],
    ['本年收费金额（亿元）', '亿元'],
    ['本年收费金额，单位：万元', '万元'],
    ['本年收费金额', ''],
    ['本年收费金额（元，不含税）', ''],
  ])('under %s is in %s', (heading, unit) =>
    expect(fees(heading)).toEqual([`administrativeFees: amount=1.5${unit}`]),
  );

  it('is what the unit is of: a count beside it has none', () => {
    const rows: Rows = [
      ['信息内容', '采购项目数量（元）', '采购总金额（万元）'],
      ['政府集中采购', '3', '20.5'],
    ];
    expect(
      read([
        ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
        ['行政许可', '1', '0', '1'],
        ...rows,
      ])[1],
    ).toBe('centralProcurement: projects=3 totalAmount=20.5万元');
  });
});

describe('an article of 条例', () => {
  const articles = (rows: Rows): readonly string[] =>
    (part(rows)?.articles ?? []).map(
      ({ article, item, officialItem }) => `${article}(${item}) ${officialItem}`,
    );

  it('is held against the first row under it, and no other', () => {
    const rows: Rows = [
      [wide('第二十条第（六）项', 4)],
      ['信息内容', wide('本年处理决定数量', 3)],
      ['行政许可', wide('5', 3)],
      ['行政处罚', wide('5', 3)],
    ];
    expect(articles(rows)).toEqual(['20(6) 5']);
  });

  it('ends the heading before it', () => {
    const rows: Rows = [stock, [wide('第二十条第（一）项', 4)], ['规章', '3', '1', '2']];
    expect(read(rows)).toEqual(['rules: issued=3 repealed=1 inForce=2']);
    expect(articles(rows)).toEqual(['20(1) 1']);
  });
});

describe('a table cut in two', () => {
  /** The rows of several tables, one after the other on a page. */
  const parts = (...tables: readonly Rows[]): readonly string[] => {
    let state = noDisclosure;
    return tables.flatMap((rows) => {
      const grid = gridOf(rows);
      const [found, next] = readDisclosure(grid, linesOf(grid), state);
      state = next;
      return (found?.rows ?? []).map(
        ({ row, lost, entries }) =>
          `${row.path.slice('disclosure.'.length)}: ${lost ?? entries.map(({ column, amount }) => `${column.key}=${amount.raw}`).join(' ')}` +
          (found?.articles ?? []).map(({ item }) => ` (${item})`).join(''),
      );
    });
  };

  it('goes on under its heading', () => {
    const turned = ['信息内容', '现行有效件数', '本年制发件数', '本年废止件数'];
    expect(parts([turned, ['规章', '3', '1', '2']], [['行政规范性文件', '30', '2', '1']])).toEqual([
      'rules: issued=1 repealed=2 inForce=3',
      'normativeDocuments: issued=2 repealed=1 inForce=30',
    ]);
  });

  it('goes on under its article', () => {
    expect(
      parts(
        [[wide('第二十条第（六）项', 4)]],
        [
          ['信息内容', '本年处理决定数量'],
          ['行政处罚', '5'],
        ],
      ),
    ).toEqual(['penalties: decisions=5 (6)']);
  });

  it('is of the edition that any part of it told', () => {
    expect(parts([['政府集中采购', '3', '20万元']], [['规章', '1', '2', '3']])).toEqual([
      'centralProcurement: projects=3 totalAmount=20万元',
      'rules: newlyMade=1 newlyPublished=2 totalPublished=3',
    ]);
    expect(parts([['规章', '1', '2', '3']])).toEqual(['rules: ambiguous']);
  });
});

describe('the edition of rows without a heading', () => {
  const rules = (...rows: Rows): readonly string[] => read([['规章', '1', '2', '3'], ...rows]).slice(0, 1);

  it('is told by a word that only it has', () => {
    expect(rules(['其他对外管理服务事项', '1', '0', '1'])).toEqual([
      'rules: newlyMade=1 newlyPublished=2 totalPublished=3',
    ]);
    expect(rules(['本年废止'])).toEqual(['rules: issued=1 repealed=2 inForce=3']);
  });

  it('is not told by a sentence, nor by words of both', () => {
    expect(rules([`本年废止${'件'.repeat(56)}`])).toEqual(['rules: issued=1 repealed=2 inForce=3']);
    expect(rules([`本年废止${'件'.repeat(57)}`])).toEqual(['rules: ambiguous']);
    expect(rules(['本年废止', '集中采购'])).toEqual(['rules: ambiguous']);
  });
});

describe('cells that say the same', () => {
  it('are each of their own column where the heading has one for each', () => {
    expect(read([stock, ['规章', '2', '2', '2']])).toEqual(['rules: issued=2 repealed=2 inForce=2']);
    expect(read([stock, ['规章', '', '', '3']])).toEqual(['rules: issued= repealed= inForce=3']);
  });
});
