import { sheetOf } from '../filing.ts';
import { statisticsSums } from '../forms/statistics.ts';
import type { Rule } from '../rule.ts';
import { termsAt } from '../terms.ts';

/** The 2014 table: a total is the sum of the numbered rows under it. Provinces add rows, so never an error. */
export const statisticsSum: Rule = {
  id: 'statistics-sum',
  severity: 'warning',
  basis: '国办发〔2014〕32号《政府信息公开情况统计表》：总数为其下各分项之和。',
  equations: (filing) => {
    if (!sheetOf(filing, 'statistics')) return [];
    return statisticsSums.map(({ total, parts }) => ({
      left: termsAt(filing, parts),
      right: termsAt(filing, [total]),
      doubt: null,
    }));
  },
};
