import { entriesOf, placeOf } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';

/** A count of cases, documents or items is never negative; 本年增/减 may be. */
export const negativeCount: Rule = {
  id: 'negative-count',
  severity: 'error',
  basis: '格式各表填报件数、数量，不小于0；只有“本年增/减”可为负数。',
  check: (filing) =>
    entriesOf(filing).flatMap((entry) => {
      const { amount, column, path } = entry;
      if (column.measure !== 'count' || amount.status !== 'number' || amount.value >= 0) return [];
      return finding(negativeCount, {
        say: { key: 'negative', path, value: amount.exact },
        cells: [path],
        marks: [placeOf(entry, 'total')],
        actual: amount.exact,
      });
    }),
};
