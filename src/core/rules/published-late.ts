import { organKind } from '../organ.ts';
import { finding, type Rule } from '../rule.ts';

/** The last day for a report of that year: 31 January for departments, 31 March for governments and before 2019. */
export function deadlineOf(year: number, isGovernment: boolean): string {
  return `${year + 1}-${isGovernment || year <= 2018 ? '03-31' : '01-31'}`;
}

/** Published after the last day, by the page's own date: a site that was moved may show a later one. */
export const publishedLate: Rule = {
  id: 'published-late',
  severity: 'warning',
  basis:
    '《条例》第四十九条：县级以上人民政府部门“应当在每年1月31日前”、县级以上地方人民政府的主管部门“应当在每年3月31日前”公布上一年度报告。',
  check: ({ issuer, year }, { meta }) => {
    const kind = organKind(issuer);
    const date = meta.publishedAt?.slice(0, 10);
    // Townships are not named in article 49: their day is set locally.
    if (year === null || date === undefined || kind === null || kind === 'township') return [];
    const isGovernment = kind === 'government';
    const deadline = deadlineOf(year, isGovernment);
    if (date <= deadline) return [];
    return [
      finding(publishedLate, {
        say: { key: 'published-late', publishedAt: date, deadline, isGovernment },
        quote: date,
      }),
    ];
  },
};
