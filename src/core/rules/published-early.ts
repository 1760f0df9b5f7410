import { finding, type Rule } from '../rule.ts';

/** Published before the year it reports on was over, by the page's own date. */
export const publishedEarly: Rule = {
  id: 'published-early',
  severity: 'warning',
  basis: '年度报告所列数据统计至当年12月31日。',
  check: ({ year }, { meta }) => {
    const date = meta.publishedAt?.slice(0, 10);
    if (year === null || date === undefined || date > `${year}-12-31`) return [];
    return [
      finding(publishedEarly, { say: { key: 'published-early', publishedAt: date, year }, quote: date }),
    ];
  },
};
