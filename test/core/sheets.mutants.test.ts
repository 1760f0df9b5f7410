import { describe, expect, it } from 'vitest';
import type { FiledSheet } from '../../src/core/filing';
import { readSheets } from '../../src/core/sheets';
import { wide, type Made } from './grid';
import { blocksOf, table, type Piece } from './pages';
import { disclosureTable, remediesTable, requestsTable } from './tables';

const read = (...pieces: readonly Piece[]) => readSheets(blocksOf(...pieces));
const sheet = (id: string, ...pieces: readonly Piece[]): FiledSheet | undefined =>
  read(...pieces).sheets.find((one) => one.sheet.id === id);
const valueOf = (from: FiledSheet | undefined, path: string) =>
  from?.rows.flatMap(({ entries }) => entries).find((entry) => entry.path === path)?.amount.value;
const lostOf = (from: FiledSheet | undefined, path: string) =>
  from?.rows.find(({ row }) => row.path === path)?.lost;

const whole = requestsTable('2021');
const row = (label: string, ...figures: readonly Made[]): readonly Made[] => [wide(label, 3), ...figures];
const seven = (figures: string): readonly string[] => figures.split(' ');
const received = (figures: string) => row('一、本年新收政府信息公开申请数量', ...seven(figures));
const carriedIn = (figures: string) => row('二、上年结转政府信息公开申请数量', ...seven(figures));

describe('so much of table three is enough to be it', () => {
  it('three rows are', () => {
    const three = [
      received('1 0 0 0 0 0 1'),
      carriedIn('0 0 0 0 0 0 0'),
      row('四、结转下年度继续办理', ...seven('0 0 0 0 0 0 0')),
    ];
    expect(sheet('requests', table(three))?.rows.length).toBe(3);
    expect(sheet('requests', table(three.slice(0, 2)))).toBeUndefined();
  });

  it('two rows of the one before are a part of it', () => {
    const [first, rest] = [whole.slice(0, -2), whole.slice(-2)];
    expect(sheet('requests', table(first), table(rest))?.rows.length).toBe(25);
  });
});

describe('so much of table two is enough to be it', () => {
  const licensing = ['行政许可', '3', '2'];

  it('a label alone is not', () => {
    expect(sheet('disclosure', table([licensing]))).toBeUndefined();
  });

  it('the article of 条例 over it is', () => {
    expect(sheet('disclosure', table([[wide('第二十条第（五）项', 3)], ['行政许可', '3']]))).toBeDefined();
  });

  it('the heading over it is', () => {
    expect(
      sheet(
        'disclosure',
        table([
          ['信息内容', '本年处理决定数量'],
          ['行政许可', '3'],
        ]),
      ),
    ).toBeDefined();
  });

  it('what articles it prints is kept', () => {
    const { articles } = read(table(disclosureTable('2021')), table(remediesTable()));
    expect(articles.length).toBeGreaterThan(1);
    expect(articles.every(({ item, officialItem }) => item === officialItem)).toBe(true);
  });

  it('is of the edition that most of its rows are of', () => {
    expect(sheet('disclosure', table(disclosureTable('2019')))?.sheet.rows.length).toBe(8);
    expect(sheet('disclosure', table(disclosureTable('2021')))?.sheet.rows.length).toBe(6);
  });
});

describe('a row that is printed twice', () => {
  const twice = (a: string, b: string) => {
    const [head, body] = [whole.slice(0, 3), whole.slice(4)];
    return sheet('requests', table([...head, received(a), received(b), ...body]));
  };

  it('with the same figures is one row', () => {
    expect(lostOf(twice('1 0 0 0 0 0 1', '1 0 0 0 0 0 1'), 'requests.received')).toBeNull();
  });

  it('with other figures is lost', () => {
    const found = twice('1 0 0 0 0 0 1', '1 0 0 0 0 0 2');
    expect(lostOf(found, 'requests.received')).toBe('twice');
    expect(found?.rows.find(({ row: { path } }) => path === 'requests.received')?.entries).toEqual([]);
  });

  it('is the one that is filled in, whichever comes first', () => {
    const blank = ['', '', '', '', '', '', ''].join(' ');
    for (const found of [twice(blank, '1 0 0 0 0 0 1'), twice('1 0 0 0 0 0 1', blank)]) {
      expect(lostOf(found, 'requests.received')).toBeNull();
      expect(valueOf(found, 'requests.received.total')).toBe(1);
    }
  });

  it('is lost where one of them is only blank in part', () => {
    expect(lostOf(twice('1 0 0 0 0 0 1', ' 0 0 0 0 0 1'), 'requests.received')).toBe('twice');
    expect(lostOf(twice(' 0 0 0 0 0 1', '1 0 0 0 0 0 1'), 'requests.received')).toBe('twice');
  });

  it('stays lost, whatever is printed a third time', () => {
    const [head, body] = [whole.slice(0, 3), whole.slice(4)];
    const rows = ['1 0 0 0 0 0 1', '1 0 0 0 0 0 2', '1 0 0 0 0 0 1'].map(received);
    const found = sheet('requests', table([...head, ...rows, ...body]));
    expect(lostOf(found, 'requests.received')).toBe('twice');
  });
});

describe('a copy that a reader does not see', () => {
  const one = requestsTable('2021', { 'received.total': 1, 'received.naturalPerson': 1 });
  const two = requestsTable('2021', { 'received.total': 2, 'received.naturalPerson': 2 });
  const hidden = (rows: typeof one) => table(rows, { isHidden: true });

  it('is told of where it differs', () => {
    expect(sheet('requests', table(one), hidden(two))).toMatchObject({
      hasHiddenTwin: true,
      hasRival: false,
    });
    expect(sheet('requests', hidden(two), table(one))).toMatchObject({
      hasHiddenTwin: true,
      hasRival: false,
    });
  });

  it('is passed over where it says the same', () => {
    expect(sheet('requests', table(one), hidden(one))).toMatchObject({
      hasHiddenTwin: false,
      hasRival: false,
    });
  });

  it('is none where both are seen', () => {
    expect(sheet('requests', table(one), table(two))).toMatchObject({ hasHiddenTwin: false, hasRival: true });
  });

  it('is a rival of nobody among three', () => {
    expect(sheet('requests', table(one), table(one), hidden(two))).toMatchObject({
      hasHiddenTwin: true,
      hasRival: false,
    });
    expect(sheet('requests', table(one), hidden(one), table(two))).toMatchObject({
      hasHiddenTwin: false,
      hasRival: true,
    });
  });
});

describe('of two copies', () => {
  it('the first is read where both have as much', () => {
    const one = requestsTable('2021', { 'received.total': 1 });
    const two = requestsTable('2021', { 'received.total': 2 });
    expect(valueOf(sheet('requests', table(one), table(two)), 'requests.received.total')).toBe(1);
    expect(valueOf(sheet('requests', table(two), table(one)), 'requests.received.total')).toBe(2);
  });

  it('the one with figures in more rows is read, even where not all cells are filled', () => {
    const blank = requestsTable('2021', {}, '');
    const some = requestsTable('2021', { 'received.total': 4 }, '');
    expect(valueOf(sheet('requests', table(blank), table(some)), 'requests.received.total')).toBe(4);
    expect(valueOf(sheet('requests', table(some), table(blank)), 'requests.received.total')).toBe(4);
  });
});

describe('what no reader of a table knows', () => {
  it('is kept as a stranger, with its label among those of the table', () => {
    const at = whole.length - 1;
    const more = [...whole.slice(0, at), row('（八）撤回', ...seven('0 0 0 0 0 0 1')), ...whole.slice(at)];
    const found = sheet('requests', table(more));
    expect(
      found?.strangers.map(({ printed, amounts }) => [printed, amounts.map(({ value }) => value)]),
    ).toEqual([['（八）撤回', [0, 0, 0, 0, 0, 0, 1]]]);
    expect(found?.labels.map(({ printed }) => printed)).toContain('一、本年新收政府信息公开申请数量');
  });

  it('holds the figures of a title that stood where the three rows follow', () => {
    const at = whole.findIndex((cells) =>
      cells.some((made) => typeof made === 'object' && made.text === '（六）其他处理'),
    );
    const titled = [
      ...whole.slice(0, at),
      [wide('（六）其他处理', 2), ...seven('1 2 3 4 5 6 21')],
      ...whole.slice(at),
    ];
    const found = sheet('requests', table(titled));
    expect(found?.strangers.map(({ amounts }) => amounts.map(({ value }) => value))).toEqual([
      [1, 2, 3, 4, 5, 6, 21],
    ]);
  });
});

describe('pieces too small to tell their table', () => {
  const carriedOut = (figures: string) => row('四、结转下年度继续办理', ...seven(figures));
  const zeros = '0 0 0 0 0 0 0';

  it('tell it together, the later of two that say the same counting', () => {
    const found = sheet(
      'requests',
      table([received('1 0 0 0 0 0 1')]),
      table([received('2 0 0 0 0 0 2')]),
      table([carriedIn(zeros)]),
      table([carriedOut(zeros)]),
    );
    expect(found?.rows).toHaveLength(3);
    expect(valueOf(found, 'requests.received.total')).toBe(2);
  });

  it('are none of it where some of them are hidden', () => {
    const hidden = table([received(zeros), carriedIn(zeros)], { isHidden: true });
    expect(sheet('requests', hidden, table([carriedOut(zeros)]))).toBeUndefined();
  });

  it('are none of it where some of them are of another table', () => {
    const rules = table([
      ['规章', '1', '2', '3'],
      ['行政规范性文件', '1', '2', '3'],
    ]);
    expect(read(rules, table([received(zeros)])).sheets).toEqual([]);
  });

  it('wait for their own table, whatever is told between', () => {
    const found = sheet(
      'disclosure',
      table([['规章', '1', '2', '3']]),
      table(whole),
      table([
        ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
        ['行政规范性文件', '4', '5', '6'],
      ]),
    );
    expect(found?.rows.map(({ row: { path } }) => path)).toEqual([
      'disclosure.rules',
      'disclosure.normativeDocuments',
    ]);
  });
});

describe('table four without its figures', () => {
  const [one = [], two = [], three = []] = remediesTable();

  it('is there, and its rows are lost', () => {
    const found = sheet('remedies', table([one, two, three]));
    expect(found?.rows.map(({ lost }) => lost)).toEqual(['fewer', 'fewer', 'fewer']);
    expect(found?.isHidden).toBe(false);
  });

  it('is hidden where its header is', () => {
    expect(sheet('remedies', table([one, two, three], { isHidden: true }))?.isHidden).toBe(true);
  });
});
