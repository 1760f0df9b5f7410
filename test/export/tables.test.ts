import { describe, expect, it } from 'vitest';
import { jsonLineOf } from '../../src/export/json-lines.ts';
import { figureTable, findingTable, verdictTable, type Entry } from '../../src/export/tables.ts';
import type { Table } from '../../src/export/table.ts';
import { headOf } from '../../src/history/head.ts';
import { surfaceFor } from '../../src/words/surface-choose.ts';
import { tableWordsFor } from '../../src/words/surface-tables.ts';
import { findingOf, otherOf, resultOf, unbalanced } from '../ui/results.ts';

const words = surfaceFor('zh');
const names = tableWordsFor('zh-CN');
const at = Date.UTC(2026, 10, 26, 3, 4, 5);
const entryOf = (result: Entry['result']): Entry => ({ head: headOf(result, 'page', at), result });
const column = ({ head, rows }: Table, title: string) => [...rows].map((row) => row[head.indexOf(title)]);

const entries = [
  entryOf(unbalanced),
  entryOf(resultOf({ raw: { 'requests.received.total': '1119.02062' }, missing: ['others'] })),
  entryOf(otherOf('index-page', '目录')),
];

describe('the table of verdicts', () => {
  const table = verdictTable(entries, words, names);

  it('has one row a page, and says what it is and how it came out', () => {
    expect([...table.rows]).toHaveLength(3);
    expect(column(table, '结论')).toEqual([expect.stringContaining('不符'), '勾稽相符', null]);
    expect(column(table, '页面种类')).toEqual([null, null, '这是目录页']);
    expect(column(table, '缺少的部分')).toEqual([
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
      '',
    ]);
    expect(column(table, '核对时间')[0]).toBe('2026-11-26T03:04:05.000Z');
  });

  it('has every row as long as its head, in both languages, as have the others', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const [surface, heads] = [surfaceFor(language), tableWordsFor(language)];
      const tables = [verdictTable(entries, surface, heads), findingTable(entries, surface, heads)];
      for (const each of [...tables, figureTable(entries, heads)]) {
        expect(new Set(each.head).size).toBe(each.head.length);
        for (const row of each.rows) expect(row).toHaveLength(each.head.length);
      }
    }
  });
});

describe('the table of findings', () => {
  it('has one row a finding, with its figures and the reason why it was set aside', () => {
    const findings = [
      findingOf({ rule: 'requests-balance', expected: 3, actual: 4, difference: 1, cells: ['a', 'b'] }),
      findingOf({ rule: 'constructor', severity: 'warning', setAside: '' }),
    ];
    const table = findingTable([entryOf(resultOf({ findings }))], words, names);
    expect(column(table, '相差')).toEqual([1, null]);
    expect(column(table, '涉及的格子')).toEqual(['a b', '']);
    expect(column(table, '搁置理由')).toEqual([null, '未写理由']);
    // A file may name any rule, also one by which plain objects know something else.
    expect(column(table, '规则')[1]).toBe('constructor');
  });
});

describe('the table of figures', () => {
  it('has one row a cell, the figure as in the JSON and what is printed beside it', () => {
    const table = figureTable(entries, names);
    const cells = entries.flatMap(({ result }) => result.cells);
    expect(column(table, '数值')).toEqual(cells.map(({ value }) => value));
    expect(column(table, '原文')).toEqual(cells.map(({ raw }) => raw));
    expect(column(table, '数值')).toContain(1119.02062);
    expect(column(table, '栏目')[0]).not.toBe(cells[0]?.path);
  });
});

describe('JSON Lines', () => {
  it('are the results themselves, one a line', () => {
    const text = entries.map(({ result }) => jsonLineOf(result)).join('');
    const lines = text.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(entries.map(({ result }) => result));
  });
});
