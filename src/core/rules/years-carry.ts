import { figureAt, markOf, yearOf } from '../figures.ts';
import { applicants } from '../forms/requests.ts';
import type { Result } from '../result.ts';
import { finding, type Finding, type YearsRule } from '../rule.ts';

/** What is carried in was carried out the year before; the forms of 2019 and 2021 say it in the same rows. */
export const yearsCarry: YearsRule = {
  id: 'years-carry',
  severity: 'warning',
  basis:
    '格式第三部分表格“二、上年结转政府信息公开申请数量”：即上一年度报告同一表格的“四、结转下年度继续办理”。',
  compare: (now, before) => {
    const carriedIn = figureAt(now, 'requests.carriedIn.total');
    const carriedOut = figureAt(before, 'requests.carriedOut.total');
    if (carriedIn === null || carriedOut === null) return [];
    if (carriedIn.value === carriedOut.value) return byColumn(now, before);
    return [
      finding(yearsCarry, {
        say: {
          key: 'years-carry',
          carriedIn: carriedIn.exact,
          carriedOut: carriedOut.exact,
          year: yearOf(before),
        },
        cells: [carriedIn.path],
        marks: [markOf(carriedIn, 'total')],
        formula: `${carriedOut.exact} = ${carriedIn.exact}`,
        expected: carriedOut.exact,
        actual: carriedIn.exact,
        difference: String(carriedIn.value - carriedOut.value),
      }),
    ];
  },
};

/** An applicant may have been put under another heading: worth a remark, no more. */
function byColumn(now: Result, before: Result): readonly Finding[] {
  const columns = applicants.flatMap(({ key }) => {
    const carriedIn = figureAt(now, `requests.carriedIn.${key}`);
    const carriedOut = figureAt(before, `requests.carriedOut.${key}`);
    if (carriedIn === null || carriedOut === null || carriedIn.value === carriedOut.value) return [];
    return [{ carriedIn, carriedOut }];
  });
  if (columns.length === 0) return [];
  return [
    finding(yearsCarry, {
      severity: 'info',
      say: {
        key: 'years-carry-columns',
        columns: columns.map(({ carriedIn, carriedOut }) => ({
          path: carriedIn.path,
          carriedIn: carriedIn.exact,
          carriedOut: carriedOut.exact,
        })),
        year: yearOf(before),
      },
      cells: columns.map(({ carriedIn }) => carriedIn.path),
      marks: columns.map(({ carriedIn }) => markOf(carriedIn, 'place')),
    }),
  ];
}
