import { describe, expect, it, test } from 'vitest';
import { applicants, requests2019, requests2021 } from '../../src/core/forms/requests';
import { linesOf } from '../../src/core/lines';
import { readRequests, requestsEdition } from '../../src/core/read-requests';
import { upright } from '../../src/core/upright';
import { gridOf, tall, wide, type Made } from './grid';
import { remediesTable, requestsTable } from './tables';

type Rows = readonly (readonly Made[])[];

const read = (rows: Rows) => {
  const grid = gridOf(rows);
  const [part] = readRequests(grid, linesOf(grid));
  return part;
};

/** The figures read, by path without the table's name; a lost row by why it is lost. */
const figures = (rows: Rows) =>
  new Map(
    (read(rows)?.rows ?? []).map((filed) => [
      filed.row.path.slice('requests.'.length),
      filed.lost ?? filed.entries.map(({ amount }) => amount.raw).join(' '),
    ]),
  );

const seven = (text: string): readonly Made[] => text.split(' ');
const received = (text: string): Rows => [[wide('一、本年新收政府信息公开申请数量', 3), ...seven(text)]];

/** Every cell of table three with a figure of its own. */
const numbered = (edition: '2019' | '2021') => {
  const { rows } = edition === '2021' ? requests2021 : requests2019;
  const paths = rows.flatMap((row) => applicants.map(({ key }) => `${row.path}.${key}`.slice(9)));
  return Object.fromEntries(paths.map((path, index) => [path, index + 1]));
};

describe('table three as the form prints it', () => {
  test.each(['2019', '2021'] as const)('is read cell by cell on the form of %s', (edition) => {
    const wanted = numbered(edition);
    const part = read(requestsTable(edition, wanted));
    const got = (part?.rows ?? []).flatMap(({ entries }) =>
      entries.map(({ path, amount }) => [path.slice(9), amount.value]),
    );
    expect(Object.fromEntries(got)).toEqual(wanted);
    expect(part?.rows.every(({ lost, hasSurplus }) => lost === null && !hasSurplus)).toBe(true);
    expect(part?.strangers).toEqual([]);
  });

  test.each(['2019', '2021'] as const)('says by its rows that it is of %s', (edition) => {
    const rows = read(requestsTable(edition))?.rows ?? [];
    expect(requestsEdition(new Set(rows.map(({ row }) => row.path)))).toBe(edition);
  });

  it('tells where each figure stands', () => {
    const [row] = read(requestsTable('2021'))?.rows ?? [];
    expect(row?.entries[0]?.where).toEqual({ table: 0, row: 3, column: 3, selector: '#t0 r3 c3' });
    expect(row?.entries[6]?.where.column).toBe(9);
  });

  it('keeps every printed label beside the official one', () => {
    const labels = read(requestsTable('2021'))?.labels ?? [];
    expect(labels.length).toBeGreaterThan(25 + 7);
    expect(labels.find(({ printed }) => printed === '（三）不予公开')?.official).toBe('（三）不予公开');
    expect(labels.every(({ printed, official }) => printed === official)).toBe(true);
  });
});

/** Table three after a change to its rows. */
const changed = (
  edition: '2019' | '2021',
  change: (row: readonly Made[], index: number) => readonly Made[],
) => requestsTable(edition, numbered(edition)).map(change);

const textOf = (made: Made): string => (typeof made === 'object' ? made.text : String(made));

/** The same rows with the labels that match written otherwise. */
const relabelled = (edition: '2019' | '2021', from: string | RegExp, to: string) =>
  changed(edition, (row) =>
    row.map((made) =>
      typeof made === 'object'
        ? { ...made, text: made.text.replace(from, to) }
        : typeof made === 'string'
          ? made.replace(from, to)
          : made,
    ),
  );

const whole = (edition: '2019' | '2021') => figures(requestsTable(edition, numbered(edition)));

describe('labels in other words', () => {
  test.each([
    ['本年新收', '本年新收到'],
    ['本年新收', '本年度新收'],
    ['上年结转', '上年转结'],
    ['上年结转', '上年度结转'],
    ['上年结转', '上一年结转'],
    ['结转下年度', '转结下年度'],
    ['结转下年度', '结转至下年度'],
    ['结转下年度', '结转下一年度'],
    ['只计这一情形', '只计这一情况'],
    ['三类内部事务', '三类内容事务'],
    ['属于三类内部', '属于第三类内部'],
    ['信访举报投诉类', '信访举报类'],
    ['不予公开', '不予以公开'],
    ['第三方', '第三人'],
    [/（([一二三四五六七])）/, '($1)'],
    [/（([一二三四五六七])）/, '（$1）、'],
    [/^(\d)\./, '$1、'],
    [/^(\d)\./, '$1．'],
    [/^(\d)\./, ''],
    [/^（([一二三四五六七])）/, ''],
    [/[“”]/g, '"'],
    [/本年度办理结果/, '本 年度办\n理结果'],
    [/商业企业/, '商业\n企业'],
    [/总计/, '合计'],
    [/其他/, '其它'],
    [/，/g, ','],
  ])('%s for %s leave every figure in its place', (from, to) => {
    for (const edition of ['2019', '2021'] as const) {
      expect(figures(relabelled(edition, from, to))).toEqual(whole(edition));
    }
  });

  it('are kept as printed', () => {
    const part = read(relabelled('2019', '上年结转', '上年转结'));
    expect(part?.labels).toContainEqual(
      expect.objectContaining({
        printed: '二、上年转结政府信息公开申请数量',
        official: '二、上年结转政府信息公开申请数量',
      }),
    );
  });
});

describe('a table whose merges are lost', () => {
  it('is read by its labels: every label in one cell, nothing spanned', () => {
    const flat = changed('2021', (row) => row.map((made) => (typeof made === 'object' ? made.text : made)));
    expect(figures(flat.slice(3))).toEqual(whole('2021'));
  });

  it('is read where rows differ in their leading cells', () => {
    const rows = changed('2021', (row, index) => (index > 3 && index % 2 === 0 ? ['', ...row] : row));
    const flat = rows.map((row) => row.map((made) => (typeof made === 'object' ? made.text : made)));
    expect(figures(flat.slice(3))).toEqual(whole('2021'));
  });

  it('is read where number and label stand in two cells', () => {
    const rows = [
      ['一、', '本年新收政府信息公开申请数量', ...seven('2 1 0 0 0 0 3')],
      ['二、', '上年结转政府信息公开申请数量', ...seven('0 0 0 0 0 0 0')],
      ['四、', '结转下年度继续办理', ...seven('1 0 0 0 0 0 1')],
    ];
    expect([...figures(rows).values()]).toEqual(['2 1 0 0 0 0 3', '0 0 0 0 0 0 0', '1 0 0 0 0 0 1']);
  });
});

describe('a label that reaches a row too far down', () => {
  it('is no figure of that row', () => {
    const rows = requestsTable('2021', numbered('2021')).map((row) =>
      row.map((made) =>
        typeof made === 'object' && made.text === '（四）无法提供' ? tall(made.text, made.rows + 1) : made,
      ),
    );
    expect(figures(rows)).toEqual(whole('2021'));
  });
});

describe('a row that lost or gained a cell', () => {
  it('is lost alone', () => {
    const short = changed('2021', (row, index) => (index === 5 ? row.slice(0, -1) : row));
    const expected = new Map(whole('2021')).set('outcomes.granted', 'fewer');
    expect(figures(short)).toEqual(expected);
  });

  it('has more cells than the form has columns', () => {
    const long = changed('2021', (row, index) => (index === 5 ? [...row, '0'] : row));
    expect(figures(long).get('outcomes.granted')).toBe('more');
  });

  it('is read under the labelled columns where the header itself has one without a label', () => {
    const rows = changed('2021', (row, index) =>
      index === 1 ? [...row, tall('', 2)] : index < 3 ? row : [...row, '0'],
    );
    const part = read(rows);
    expect(part?.rows.every(({ lost, hasSurplus }) => lost === null && hasSurplus)).toBe(true);
    expect(figures(rows)).toEqual(whole('2021'));
  });

  it('may have got it anywhere where it comes out without another', () => {
    const rows = changed('2021', (row, index) =>
      index === 1
        ? [...row, tall('', 2)]
        : index === 3
          ? [row[0] ?? '', ...seven('5 5 1 0 0 0 0'), '6']
          : index === 4
            ? [row[0] ?? '', ...seven('5 1 0 0 0 0 7'), '0']
            : row,
    );
    expect(figures(rows).get('received')).toBe('more');
    expect(figures(rows).get('carriedIn')).toBe('5 1 0 0 0 0 7');
  });

  it('has figures merged', () => {
    const merged = changed('2021', (row, index) =>
      index === 3 ? [row[0] ?? '', wide('5', 2), ...row.slice(3)] : row,
    );
    expect(figures(merged).get('received')).toBe('merged');
  });
});

describe('columns in another order', () => {
  it('are read by their own labels', () => {
    const swapped = changed('2021', (row, index) => {
      if (index < 2) return row;
      const figuresAt = row.length - 7;
      if (index === 2) return [row[1] ?? '', row[0] ?? '', ...row.slice(2)];
      const values = row.slice(figuresAt);
      return [
        ...row.slice(0, figuresAt),
        values[0] ?? '',
        values[2] ?? '',
        values[1] ?? '',
        ...values.slice(3),
      ];
    });
    expect(
      read(swapped)?.rows.flatMap(({ entries }) =>
        entries.map(({ path, amount }) => [path.slice(9), amount.value]),
      ),
    ).toEqual(Object.entries(numbered('2021')));
  });
});

describe('columns in another order, one of them in other words', () => {
  // A header that is not whole is no header: the total that stands first is taken for 自然人.
  it('have no place', () => {
    const rows = requestsTable('2021', { 'received.total': 3, 'received.business': 3 }).map((row, at) => {
      if (at === 0) return row;
      if (at === 1) return [tall('总计', 2), tall('自然人', 2), wide('法人或其他组织', 5)];
      if (at === 2) return ['商业企业', '科研机构', '社会公益组织', '律师事务所', '其他'];
      const values = row.slice(-7);
      return [...row.slice(0, -7), ...values.slice(6), ...values.slice(0, 6)];
    });
    expect(figures(rows).get('received')).toBe('ambiguous');
  });
});

describe('rows that the form does not have', () => {
  it('are kept as strangers', () => {
    const rows = requestsTable('2021', { 'received.total': 3 });
    const more = [
      ...rows.slice(0, -2),
      [wide('（八）撤回申请', 2), ...seven('1 0 0 0 0 0 1')],
      ...rows.slice(-2),
    ];
    const part = read(more);
    expect(part?.rows.length).toBe(25);
    expect(part?.strangers.map(({ printed, amounts }) => [printed, amounts.length])).toEqual([
      ['（八）撤回申请', 7],
    ]);
  });

  it('with figures in a group label are strangers too', () => {
    const rows = requestsTable('2021');
    const at = rows.findIndex((row) => row.some((made) => textOf(made) === '（三）不予公开'));
    const more = [
      ...rows.slice(0, at),
      [wide('（三）不予公开', 2), ...seven('4 0 0 0 0 0 4')],
      ...rows.slice(at),
    ];
    expect(read(more)?.strangers.map(({ printed }) => printed)).toEqual(['（三）不予公开']);
  });
});

describe('rows that the form does not have, with few figures', () => {
  // Three figures make a stranger; a local row with blanks beside its one or two leaves the sum in no doubt.
  it.each(['1      1', '      1'])('are strangers with %j', (text) => {
    const rows = requestsTable('2021', { 'received.total': 3 });
    const more = [...rows.slice(0, -2), [wide('（八）撤回申请', 2), ...seven(text)], ...rows.slice(-2)];
    expect(read(more)?.strangers.map(({ printed }) => printed)).toEqual(['（八）撤回申请']);
  });

  // One figure over all columns, and figures that carry words, are seen as none.
  it.each<readonly [string, readonly Made[]]>([
    ['a merged figure', [wide('1', 6), '1']],
    ['figures in words', ['1件（撤回）', '', '', '', '', '', '1件（撤回）']],
  ])('are strangers with %s', (_, cells) => {
    const rows = requestsTable('2021', { 'received.total': 3 });
    const more = [...rows.slice(0, -2), [wide('（八）撤回申请', 2), ...cells], ...rows.slice(-2)];
    expect(read(more)?.strangers.map(({ printed }) => printed)).toEqual(['（八）撤回申请']);
  });
});

describe('words that occur twice', () => {
  it('其他 is a column in the header and a row only under （六）', () => {
    expect(whole('2021').get('outcomes.other.misc')).toBeDefined();
    const rows = [
      ...received('1 0 0 0 0 0 1'),
      [wide('（三）不予公开', 1), wide('9.其他', 2), ...seven('5 0 0 0 0 0 5')],
      [wide('四、结转下年度继续办理', 3), ...seven('0 0 0 0 0 0 0')],
    ];
    expect(figures(rows).has('outcomes.other.misc')).toBe(false);
  });

  it('总计 is a column in the header and a row with figures', () => {
    expect(whole('2021').get('outcomes.total')).not.toBe(undefined);
  });
});

describe('a part of the table', () => {
  it('is read without its header', () => {
    expect(figures(requestsTable('2021', numbered('2021')).slice(3))).toEqual(whole('2021'));
  });

  it('is read where a page break cuts a group in two', () => {
    const rows = requestsTable('2021', numbered('2021'));
    const [first, second] = [rows.slice(0, 12), rows.slice(12)];
    expect(new Map([...figures(first), ...figures(second)])).toEqual(whole('2021'));
  });
});

describe('other tables', () => {
  test.each([
    ['table four', remediesTable()],
    [
      'a budget',
      [
        ['项目', '预算', '决算'],
        ['总计', '5', '5'],
        ['其他', '1', '1'],
      ],
    ],
    [
      'a table of licences',
      [
        ['事项', '总计'],
        ['予以公开', '3'],
      ],
    ],
    ['nothing', []],
    ['a blank', [['']]],
    ['prose about requests', [['本年新收政府信息公开申请数量为3件']]],
  ])('%s is none', (_, rows) => expect(read(rows)).toBeNull());
});

describe('labels in other words', () => {
  const named = (label: string, group = '') => [
    ...figures([...received('1 0 0 0 0 0 1'), [group, wide(label, 2), ...seven('2 0 0 0 0 0 2')]]).keys(),
  ];

  test.each([
    ['（一）同意公开', 'outcomes.granted'],
    ['6.属于四类过程信息', 'outcomes.refused.processInformation'],
    ['1.本机关未掌握相关政府信息', 'outcomes.unavailable.notHeld'],
    ['2.重复性申请', 'outcomes.notProcessed.duplicate'],
    ['4.无正当理由大量重复申请', 'outcomes.notProcessed.excessive'],
    ['四、结转到下年度办理', 'carriedOut'],
    ['（六）其他', 'outcomes.other.undivided'],
    ['三、本年度办理结果（七）总计', 'outcomes.total'],
    ['（六）其他处理3.其他', 'outcomes.other.misc'],
    ['三、本年度办理结果（三）不予公开1.属于国家秘密', 'outcomes.refused.stateSecret'],
    ['3.3.其他', 'outcomes.other.misc'],
    ['③其他', 'outcomes.other.misc'],
    ['㈠予以公开', 'outcomes.granted'],
    ['7）总计', 'outcomes.total'],
  ])('%s', (label, path) => expect(named(label)).toEqual(['received', path]));

  it('（六）其他 heads three rows as （六）其他处理 does', () => {
    const rows = [
      ...received('1 0 0 0 0 0 1'),
      [tall('（五）不予处理', 1), '2.重复申请', ...seven('0 0 0 0 0 0 0')],
      [tall('（六）其他', 2), '2.申请人逾期未按收费通知要求缴纳费用', ...seven('0 0 0 0 0 0 0')],
      ['3.其他', ...seven('2 0 0 0 0 0 2')],
    ];
    expect(figures(rows).get('outcomes.other.misc')).toBe('2 0 0 0 0 0 2');
  });

  test.each([
    ['5.属于三类内郜事物信息', 'outcomes.refused.internalAffairs'],
    ['8.属于行致查询事顷', 'outcomes.refused.administrativeInquiry'],
    ['2.没有现成信息需要另行制作', 'outcomes.unavailable.needsCreation'],
    ['5.要求行攻机关确认或从新出具已获取信息', 'outcomes.notProcessed.confirmOrReissue'],
  ])('%s, misspelt', (label, path) => expect(named(label)).toEqual(['received', path]));

  test.each(['1.属于商业秘密', '（八）撤回申请', '本年结转政府信息公开申请数量', '反复申请'])(
    '%s is none of them',
    (label) => expect(named(label)).toEqual(['received']),
  );

  it('are not taken for misspelt where the page has that row', () => {
    const rows = [
      ...received('1 0 0 0 0 0 1'),
      ['8.属于行政查询事项', ...seven('1 0 0 0 0 0 1')],
      ['9.属于行致查询事顷', ...seven('2 0 0 0 0 0 2')],
    ];
    expect(figures(rows).get('outcomes.refused.administrativeInquiry')).toBe('1 0 0 0 0 0 1');
    expect(read(rows)?.strangers.map(({ printed }) => printed)).toEqual(['9.属于行致查询事顷']);
  });
});

describe('a column of remarks', () => {
  const [top, middle, leaves, ...body] = requestsTable('2021');
  const withRemarks = (remark: (row: number) => Made): Rows => [
    [...(top ?? []), tall('备注', 3)],
    middle ?? [],
    leaves ?? [],
    ...body.map((row, at) => [...row, remark(at)]),
  ];

  test.each(['含上年结转', '无', ''])('is left off where it says %j', (remark) => {
    const rows = withRemarks((at) => (at === 1 ? remark : ''));
    expect(figures(rows).get('carriedIn')).toBe('0 0 0 0 0 0 0');
    expect(read(rows)?.rows.every(({ lost }) => lost === null)).toBe(true);
  });

  it('is left off where one remark stands beside all rows', () => {
    const rows = withRemarks(() => '').map((row, at) =>
      at < 3 ? row : at === 3 ? [...row.slice(0, -1), tall('含派出机构', body.length)] : row.slice(0, -1),
    );
    expect(new Set(figures(rows).values())).toEqual(new Set(['0 0 0 0 0 0 0']));
  });

  test.each(['', '含上年结转', '无'])('lets no figure slide where a cell was lost before %j', (remark) => {
    const rows = withRemarks((at) => (at === 1 ? remark : '')).map((row, at) =>
      at === 4 ? [row[0] ?? '', ...seven('5 1 0 0 0 6'), row.at(-1) ?? ''] : row,
    );
    expect(figures(rows).get('carriedIn')).toBe('fewer');
  });
});

describe('a column that the form does not have', () => {
  const plain = requestsTable('2021').map((row, index) =>
    index < 3 ? row : [...row.slice(0, -7), index, 2, 3, 4, 5, 6, index + 20],
  );
  const [top, middle, leaves, ...body] = plain;
  const right = figures(plain);
  /** One more column at a place of the figures, -1 for in front of them. */
  const withColumn = (label: string, at: number, cell: (row: number) => Made): Rows => {
    const insert = (row: readonly Made[], made: Made): readonly Made[] => {
      const split = row.length - 7 + at;
      return [...row.slice(0, split), made, ...row.slice(split)];
    };
    const [corner, ...titles] = top ?? [];
    const head: Rows =
      at === 0
        ? [[corner ?? '', tall(label, 3), ...titles], middle ?? [], leaves ?? []]
        : at === 7
          ? [[...(top ?? []), tall(label, 3)], middle ?? [], leaves ?? []]
          : [
              [corner ?? '', wide('申请人情况', 8)],
              [tall('自然人', 2), wide('法人或其他组织', 6), tall('总计', 2)],
              [...(leaves ?? []), label],
            ];
    return [...head, ...body.map((row, index) => insert(row, cell(index)))];
  };

  it.each<readonly [string, number, (row: number) => Made]>([
    ['行次', 0, (row) => row + 1],
    ['单位', 0, () => '件'],
    ['小计', 6, () => 9],
    ['合计', 6, () => 9],
    ['占比', 7, () => '12.5%'],
    ['上年总计', 7, () => 4],
    ['备注', 7, () => ''],
  ])('%s is left out', (label, at, cell) => {
    expect(figures(withColumn(label, at, cell))).toEqual(right);
  });

  it.each<readonly [string, number]>([
    ['行次', 0],
    ['小计', 6],
    ['上年总计', 7],
  ])('%s never stands in for a figure that was lost', (label, at) => {
    const rows = withColumn(label, at, () => 4).map((row, index) =>
      index === 5 ? [...row.slice(0, -3), ...row.slice(-2)] : row,
    );
    expect(figures(rows).get('outcomes.granted')).toBe('fewer');
    expect(figures(rows).get('received')).toBe(right.get('received'));
  });

  it('leaves no place for sure where rows are laid from the left', () => {
    const flat = withColumn('上年总计', 7, () => 4).map((row) => row.map(textOf));
    expect(new Set(figures(flat).values())).toEqual(new Set(['ambiguous']));
  });

  it('is given up where many rows do not come out beside it', () => {
    const [head = [], ...others] = withColumn('上年总计', 7, () => 4);
    const rows = [[...head.slice(0, -1), tall('总计', 3), tall('上年总计', 3)], ...others].map(
      (row, index) =>
        index === 1 ? row.slice(0, -1) : index < 3 ? row : [...row.slice(0, -2), 4, row.at(-2) ?? ''],
    );
    expect(new Set(figures(rows).values())).toEqual(new Set(['ambiguous']));
  });

  it('goes on in a part without a header', () => {
    const rows = withColumn('行次', 0, (row) => row + 1);
    const [first, second] = [gridOf(rows.slice(0, 5)), gridOf(rows.slice(5))];
    const [, above] = readRequests(first, linesOf(first));
    const [part] = readRequests(second, linesOf(second), above);
    const read = part?.rows.map(({ entries }) => entries.map(({ amount }) => amount.raw).join(' '));
    expect(read).toEqual([...right.values()].slice(2));
  });
});

describe('a table that shows no header', () => {
  const body = requestsTable('2021').slice(3);
  const filled = (text: string): Rows => body.map((row) => [...row.slice(0, -7), ...text.split(' ')]);

  it('has its columns in another order where its rows come out with the total first', () => {
    expect(new Set(figures(filled('3 2 1 0 0 0 0')).values())).toEqual(new Set(['ambiguous']));
    expect(new Set(figures(filled('2 1 0 0 0 0 3')).values())).toEqual(new Set(['2 1 0 0 0 0 3']));
  });

  it('has no place for rows with a blank where others have a figure too many', () => {
    const rows = body.map((row, at) => [
      ...row.slice(0, -7),
      at % 2 === 0 ? '2' : '',
      ...seven('1 0 0 0 0 3 9'),
    ]);
    expect(new Set(figures(rows).values())).not.toContain('1 0 0 0 0 3 9');
  });
});

describe('a header whose merges are lost, with 总计 first', () => {
  it('gives no places', () => {
    const rows: Rows = [
      ['项目', '申请人情况'],
      ['总计', '自然人', '法人或其他组织'],
      ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
      ...requestsTable('2021')
        .slice(3)
        .map((row) => [...row.slice(0, -7).map(textOf), ...seven('3 2 1 0 0 0 0')]),
    ];
    expect(new Set(figures(rows).values())).toEqual(new Set(['ambiguous']));
  });
});

describe('合计 of 一 and 二', () => {
  it('is no （七）总计 and leaves no sum open', () => {
    const rows = requestsTable('2021', numbered('2021'));
    const more = [...rows.slice(0, 5), [wide('合计', 3), ...seven('9 9 9 9 9 9 9')], ...rows.slice(5)];
    expect(figures(more)).toEqual(whole('2021'));
    expect(read(more)?.strangers).toEqual([]);
  });
});

describe('table three with rows and columns exchanged', () => {
  const flat = requestsTable('2021', numbered('2021')).map((row) => row.map(textOf));
  const laid = [
    [flat[0]?.[0] ?? '', '', '', ...applicants.map(({ label }) => label)],
    ...requestsTable('2021', numbered('2021'))
      .slice(3)
      .map((row) => {
        const labels = row.slice(0, -7).map(textOf);
        return [...Array<string>(3 - labels.length).fill(''), ...labels, ...row.slice(-7).map(String)];
      }),
  ];
  const turned = (laid[0] ?? []).map((_, column) => laid.map((row) => row[column] ?? ''));

  it('is read as the form prints it, its cells where the page has them', () => {
    const grid = gridOf(turned);
    const [part] = readRequests(...upright(grid, linesOf(grid)));
    const got = (part?.rows ?? []).flatMap(({ entries }) =>
      entries.map(({ path, amount }) => [path.slice(9), amount.value]),
    );
    expect(Object.fromEntries(got)).toEqual(numbered('2021'));
    expect(part?.rows[0]?.entries[1]?.where).toEqual({ table: 0, row: 4, column: 1, selector: '#t0 r4 c1' });
  });

  it('is no other table', () => {
    const grid = gridOf(requestsTable('2021'));
    const lines = linesOf(grid);
    expect(upright(grid, lines)).toEqual([grid, lines]);
  });
});

describe('table three in one table with others', () => {
  const own = requestsTable('2021');

  it('leaves their rows out of its strangers', () => {
    const above: Rows = [
      [wide('第二十条第（一）项', 10)],
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', 1, 2, 3],
    ];
    const part = read([...above, ...own, ...remediesTable({}, 4)]);
    expect(part?.rows.map(({ lost }) => lost)).toEqual(requests2021.rows.map(() => null));
    expect(part?.strangers).toEqual([]);
  });

  it('keeps a nameless row before its first as a stranger where no header is', () => {
    expect(read([['', ...seven('1 0 0 0 0 0 1')], ...own.slice(3)])?.strangers).toHaveLength(1);
  });
});

describe('a header in another order', () => {
  const [top, , leaves, ...body] = requestsTable('2019');
  const figured: Rows = body.map((row) => [...row.slice(0, -7), ...seven('2 1 0 0 0 0 3')]);
  const legal = wide('法人或其他组织', 5);
  const [person, total] = [tall('自然人', 2), tall('总计', 2)];

  it('counts where the rows come out by it', () => {
    const moved: Rows = body.map((row) => [...row.slice(0, -7), ...seven('2 3 1 0 0 0 0')]);
    const rows = [top ?? [], [person, total, legal], leaves ?? [], ...moved];
    expect(figures(rows).get('received')).toBe('2 1 0 0 0 0 3');
  });

  it('counts nothing where more rows come out in the order of the form', () => {
    const rows = [top ?? [], [person, total, legal], leaves ?? [], ...figured];
    expect(new Set(figures(rows).values())).toEqual(new Set(['ambiguous']));
  });
});
