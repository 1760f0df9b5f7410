import { figureAt, markOf, yearOf } from '../figures.ts';
import { finding, type YearsRule } from '../rule.ts';

/** Form 2021: 现行有效 is that of the year before + 制发 − 废止. On the form of 2019 no row means the same. */
export const yearsStock: YearsRule = {
  id: 'years-stock',
  severity: 'warning',
  basis:
    '格式第二部分表格“本年制发件数”“本年废止件数”“现行有效件数”：本年现行有效 = 上一年度现行有效 + 本年制发 − 本年废止。',
  compare: (now, before) => {
    if (now.report?.form !== '2021' || before.report?.form !== '2021') return [];
    return ['disclosure.rules', 'disclosure.normativeDocuments'].flatMap((path) => {
      const inForce = figureAt(now, `${path}.inForce`);
      const issued = figureAt(now, `${path}.issued`);
      const repealed = figureAt(now, `${path}.repealed`);
      const stock = figureAt(before, `${path}.inForce`);
      if (inForce === null || issued === null || repealed === null || stock === null) return [];
      const implied = stock.value + issued.value - repealed.value;
      if (inForce.value === implied) return [];
      return finding(yearsStock, {
        say: {
          key: 'years-stock',
          path,
          inForce: inForce.exact,
          before: stock.exact,
          issued: issued.exact,
          repealed: repealed.exact,
          implied: String(implied),
          year: yearOf(before),
        },
        cells: [inForce.path, issued.path, repealed.path],
        marks: [markOf(inForce, 'total'), markOf(issued, 'part'), markOf(repealed, 'part')],
        formula: `${stock.exact} + ${issued.exact} − ${repealed.exact} = ${inForce.exact}`,
        expected: String(implied),
        actual: inForce.exact,
        difference: String(inForce.value - implied),
      });
    });
  },
};
