import { applicants } from '../forms/requests.ts';
import type { Rule } from '../rule.ts';
import { requestsSheet, termsAt } from '../terms.ts';

/** Table three, each column: 本年新收 + 上年结转 = 办理结果总计 + 结转下年度. */
export const requestsBalance: Rule = {
  id: 'requests-balance',
  severity: 'error',
  basis: '表内印明：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”。',
  equations: (filing) =>
    (requestsSheet(filing) ? applicants : []).map(({ key }) => ({
      left: termsAt(filing, [`requests.received.${key}`, `requests.carriedIn.${key}`]),
      right: termsAt(filing, [`requests.outcomes.total.${key}`, `requests.carriedOut.${key}`]),
      doubt: null,
    })),
};
