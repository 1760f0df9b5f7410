import { remedies } from '../forms/remedies.ts';
import type { Rule } from '../rule.ts';
import { isModern, termsAt } from '../terms.ts';

/** Table four, each group: 总计 is the sum of the four outcomes. */
export const remediesTotal: Rule = {
  id: 'remedies-total',
  severity: 'error',
  basis: '格式第四部分表格：每组“总计”为“结果维持”“结果纠正”“其他结果”“尚未审结”之和。',
  equations: (filing) =>
    (isModern(filing) ? remedies.rows : []).map(({ paths }) => ({
      left: termsAt(filing, paths.slice(0, -1)),
      right: termsAt(filing, paths.slice(-1)),
      doubt: null,
    })),
};
