import type { Rule } from '../rule.ts';
import { requestsSheet, termsAt } from '../terms.ts';

/** Table three, each row: 总计 is the sum of the six kinds of applicant. */
export const requestsRowTotal: Rule = {
  id: 'requests-row-total',
  severity: 'error',
  basis: '格式第三部分表格“申请人情况”：“总计”为“自然人”与“法人或其他组织”五栏之和。',
  equations: (filing) =>
    (requestsSheet(filing)?.rows ?? []).map(({ paths }) => ({
      left: termsAt(filing, paths.slice(0, -1)),
      right: termsAt(filing, paths.slice(-1)),
      doubt: null,
    })),
};
