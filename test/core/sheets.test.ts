import { describe, expect, it } from 'vitest';
import type { FiledSheet } from '../../src/core/filing';
import { readSheets } from '../../src/core/sheets';
import { wide } from './grid';
import { blocksOf, line, table, type Piece } from './pages';
import { disclosureTable, remediesTable, requestsTable } from './tables';

type Pieces = readonly Piece[];

const read = (...pieces: Pieces) => readSheets(blocksOf(...pieces));
const sheet = (id: string, ...pieces: Pieces): FiledSheet | undefined =>
  read(...pieces).sheets.find((one) => one.sheet.id === id);
const valueOf = (from: FiledSheet | undefined, path: string) =>
  from?.rows.flatMap(({ entries }) => entries).find((entry) => entry.path === path)?.amount.value;

const one = requestsTable('2021', { 'received.total': 1, 'received.naturalPerson': 1 });
const two = requestsTable('2021', { 'received.total': 2, 'received.naturalPerson': 2 });
const blank = requestsTable('2021', {}, '');

describe('the tables of a page', () => {
  it('are found each under its name, with the grids they came from', () => {
    const { sheets, grids } = read(
      line('二'),
      table(disclosureTable('2021')),
      line('三'),
      table(requestsTable('2021')),
      table([['姓名', '职务']]),
      table(remediesTable()),
    );
    expect(sheets.map((found) => found.sheet.id)).toEqual(['disclosure', 'requests', 'remedies']);
    expect([...grids]).toEqual([
      [0, 'disclosure'],
      [1, 'requests'],
      [3, 'remedies'],
    ]);
  });

  it('may be none', () => {
    expect(read(line('概述'), table([['姓名', '职务']])).sheets).toEqual([]);
  });

  it('may all stand in one grid', () => {
    const all = [...disclosureTable('2019'), ...requestsTable('2019'), ...remediesTable()];
    expect(read(table(all)).sheets.map((found) => found.sheet.id)).toEqual([
      'disclosure',
      'requests',
      'remedies',
    ]);
  });
});

describe('a table cut in pieces', () => {
  it('is one table', () => {
    const cut = [one.slice(0, 9), one.slice(9, 20), one.slice(20)].map((rows) => table(rows));
    const found = sheet('requests', ...cut);
    expect(found?.rows.map(({ row }) => row.path)).toEqual(
      sheet('requests', table(one))?.rows.map(({ row }) => row.path),
    );
    expect(found?.hasRival).toBe(false);
    expect(valueOf(found, 'requests.received.total')).toBe(1);
  });

  it('is one table where the header is printed again', () => {
    const found = sheet('requests', table(one.slice(0, 12)), table([...one.slice(0, 3), ...one.slice(12)]));
    expect(found?.rows.length).toBe(25);
    expect(found?.hasRival).toBe(false);
  });

  it('keeps one row that both pieces print with the same figures', () => {
    const found = sheet('requests', table(one.slice(0, 13)), table(one.slice(12)));
    expect(found?.rows.length).toBe(25);
    expect(found?.rows.every(({ lost }) => lost === null)).toBe(true);
  });

  it('has lost a row that the pieces print with different figures', () => {
    const other = [
      [wide('一、本年新收政府信息公开申请数量', 3), ...'9 0 0 0 0 0 9'.split(' ')],
      ...one.slice(13),
    ];
    const found = sheet('requests', table(one.slice(0, 13)), table(other));
    expect(found?.rows.find(({ row }) => row.path === 'requests.received')?.lost).toBe('twice');
  });
});

describe('a table that stands twice on the page', () => {
  it('is read once where both say the same', () => {
    const found = sheet('requests', table(one), table(one));
    expect(found?.rows.length).toBe(25);
    expect(found?.hasRival).toBe(false);
  });

  it('has a rival where they differ', () => {
    const found = sheet('requests', table(one), table(two));
    expect(found?.hasRival).toBe(true);
    expect(valueOf(found, 'requests.received.total')).toBe(1);
  });

  it('is read from the copy that is filled in', () => {
    const found = sheet('requests', table(blank), table(two));
    expect(valueOf(found, 'requests.received.total')).toBe(2);
  });

  it('is read from the copy that has more rows', () => {
    const found = sheet('requests', table(one.slice(0, 18)), line('又'), table(two));
    expect(valueOf(found, 'requests.received.total')).toBe(2);
  });

  it('is read from what a reader sees, whatever is hidden', () => {
    const found = sheet('requests', table(two, { isHidden: true }), table(one));
    expect(valueOf(found, 'requests.received.total')).toBe(1);
    expect(found?.isHidden).toBe(false);
    expect(found?.hasRival).toBe(false);
  });

  it('is read from the hidden copy where there is no other', () => {
    const found = sheet('requests', table(one, { isHidden: true }));
    expect(valueOf(found, 'requests.received.total')).toBe(1);
    expect(found?.isHidden).toBe(true);
  });

  it('never mixes a visible part with a hidden one', () => {
    const found = sheet('requests', table(one.slice(0, 12)), table(two.slice(12), { isHidden: true }));
    expect(found?.rows.map(({ row }) => row.path)).not.toContain('requests.carriedOut');
  });
});

describe('the edition of table three', () => {
  it('is told by its rows for （六）', () => {
    expect(sheet('requests', table(requestsTable('2019')))?.sheet.rows.length).toBe(23);
    expect(sheet('requests', table(requestsTable('2021')))?.sheet.rows.length).toBe(25);
  });

  it('is that of 2021 where 其他处理 is only the title of the three rows', () => {
    const rows = requestsTable('2021');
    const at = rows.findIndex((row) =>
      row.some((made) => typeof made === 'object' && made.text === '（六）其他处理'),
    );
    const headed = [
      ...rows.slice(0, at),
      [wide('（六）其他处理', 2), ...'0 0 0 0 0 0 0'.split(' ')],
      ...rows.slice(at),
    ];
    const found = sheet('requests', table(headed));
    expect(found?.sheet.rows.length).toBe(25);
    expect(found?.rows.map(({ row }) => row.path)).not.toContain('requests.outcomes.other.undivided');
    expect(found?.strangers.map(({ printed }) => printed)).toEqual(['（六）其他处理']);
  });
});

describe('words of the form in other tables', () => {
  it('do not make a table of the form', () => {
    const budget = table([
      ['项目', '数量', '金额'],
      ['总计', '5', '6'],
      ['行政许可', '3', '2'],
    ]);
    expect(read(budget).sheets).toEqual([]);
  });
});

describe('a table cut to pieces', () => {
  it('of which each has one row is one table', () => {
    const rows = one
      .slice(3)
      .map((row) => table([row.map((cell) => (typeof cell === 'object' ? cell.text : cell))]));
    const found = sheet('requests', ...rows);
    expect(found?.rows.length).toBe(25);
    expect(found?.hasRival).toBe(false);
    expect(valueOf(found, 'requests.received.total')).toBe(1);
  });

  it('is none where the pieces have one and the same row', () => {
    const total = table([['总计', 1, 0, 0, 0, 0, 0, 1]]);
    expect(sheet('requests', total, total, total, total)).toBeUndefined();
  });
});

describe('table four broken between its header and its figures', () => {
  const four = remediesTable({ 'litigation.direct.total': 3, 'litigation.direct.upheld': 3 });
  const [head, figures] = [four.slice(0, 3), four.slice(3)];

  it.each([1, 2, 3])('is one table after line %i', (at) => {
    const found = sheet('remedies', table(four.slice(0, at)), line(''), table(four.slice(at)));
    expect(found?.rows.map(({ lost }) => lost)).toEqual([null, null, null]);
    expect(valueOf(found, 'remedies.litigation.direct.total')).toBe(3);
    expect(found?.hasRival).toBe(false);
  });

  it('is a header alone where nothing of its figures follows', () => {
    const found = sheet('remedies', table(head), table([['姓名', '职务']]), table([['1', '2']]));
    expect(found?.rows.map(({ lost }) => lost)).toEqual(['fewer', 'fewer', 'fewer']);
  });

  it('does not take the figures of a table farther on', () => {
    const found = sheet('remedies', table(head), table([['1', '2', '3']]), table(figures));
    expect(found?.rows.every(({ lost }) => lost !== null)).toBe(true);
  });
});
