import { compare, subtract } from '../decimal.ts';
import { entryAt, placeOf } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';

/** Form 2021: 现行有效 is at least 制发 − 废止, since last year's stock was not negative. */
export const disclosureStock: Rule = {
  id: 'disclosure-stock',
  severity: 'warning',
  basis:
    '格式第二部分表格“本年制发件数”“本年废止件数”“现行有效件数”：现行有效 = 上年末存量 + 制发 − 废止，上年末存量不小于0。',
  check: (filing) =>
    ['disclosure.rules', 'disclosure.normativeDocuments'].flatMap((path) => {
      const [inForce, issued, repealed] = ['inForce', 'issued', 'repealed'].map((key) =>
        entryAt(filing, `${path}.${key}`),
      );
      if (inForce?.amount.status !== 'number') return [];
      if (issued?.amount.status !== 'number' || repealed?.amount.status !== 'number') return [];
      const least = subtract(issued.amount.exact, repealed.amount.exact);
      if (compare(inForce.amount.exact, least) >= 0) return [];
      return finding(disclosureStock, {
        say: {
          key: 'stock-short',
          path,
          inForce: inForce.amount.exact,
          issued: issued.amount.exact,
          repealed: repealed.amount.exact,
        },
        cells: [inForce, issued, repealed].map((entry) => entry.path),
        marks: [placeOf(inForce, 'total'), placeOf(issued, 'part'), placeOf(repealed, 'part')],
        formula: `${inForce.amount.exact} ≥ ${issued.amount.exact} − ${repealed.amount.exact}`,
        expected: least,
        actual: inForce.amount.exact,
        difference: subtract(inForce.amount.exact, least),
      });
    }),
};
