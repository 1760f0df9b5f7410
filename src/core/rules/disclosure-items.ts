import { compare, sum } from '../decimal.ts';
import { placeOf, sheetOf } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';

/** Form 2019: 上一年项目数量 + 本年增/减 is the number of items now, so not negative. */
export const disclosureItems: Rule = {
  id: 'disclosure-items',
  severity: 'error',
  basis: '格式第二部分表格“上一年项目数量”“本年增/减”：二者之和为现有项目数量，不小于0。',
  check: (filing) =>
    (sheetOf(filing, 'disclosure')?.rows ?? []).flatMap(({ row, entries }) => {
      const previous = entries.find(({ column }) => column.key === 'previousYearItems');
      const change = entries.find(({ column }) => column.key === 'netChange');
      if (previous?.amount.status !== 'number' || change?.amount.status !== 'number') return [];
      const items = sum([previous.amount.exact, change.amount.exact]);
      if (compare(items, '0') >= 0) return [];
      return finding(disclosureItems, {
        say: {
          key: 'items-negative',
          row: row.path,
          previous: previous.amount.exact,
          change: change.amount.exact,
        },
        cells: [previous.path, change.path],
        marks: [placeOf(previous, 'part'), placeOf(change, 'part')],
        formula: `${previous.amount.exact} + (${change.amount.exact}) = ${items}`,
        expected: '0',
        actual: items,
        difference: items,
      });
    }),
};
