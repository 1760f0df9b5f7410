import { entriesOf, placeOf } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';

/** Cases, documents and items are counted in whole numbers; only money has decimals. */
export const valueNotInteger: Rule = {
  id: 'value-not-integer',
  severity: 'warning',
  basis: '格式各表的件数、数量以整数计。',
  check: (filing) =>
    entriesOf(filing).flatMap((entry) => {
      const { amount, column, path } = entry;
      if (column.measure === 'money' || amount.status !== 'number' || Number.isInteger(amount.value))
        return [];
      return finding(valueNotInteger, {
        say: { key: 'value-not-integer', path, raw: amount.raw },
        cells: [path],
        marks: [placeOf(entry, 'place')],
        quote: amount.raw,
      });
    }),
};
