import { finding, type Rule } from '../rule.ts';

/** The figures count from 1 January to 31 December of the year in the title. */
export const periodMismatch: Rule = {
  id: 'period-mismatch',
  severity: 'warning',
  basis: '年度报告统计期限为当年1月1日至12月31日。',
  check: ({ year, period }) => {
    if (year === null || period === null) return [];
    const { start, end } = period;
    if (start === `${year}-01-01` && end === `${year}-12-31`) return [];
    return [
      finding(periodMismatch, {
        say: { key: 'period-odd', start, end, year },
        quote: `${start} – ${end}`,
      }),
    ];
  },
};
