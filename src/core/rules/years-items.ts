import { figureAt, markOf, yearOf } from '../figures.ts';
import { finding, type YearsRule } from '../rule.ts';

const ROWS = [
  'disclosure.licensing',
  'disclosure.otherPublicServices',
  'disclosure.penalties',
  'disclosure.compulsoryMeasures',
  'disclosure.administrativeFees',
];

/** Form 2019, the report on 2020: 上一年项目数量 is that of the report on 2019 + its 本年增/减. */
export const yearsItems: YearsRule = {
  id: 'years-items',
  severity: 'warning',
  basis:
    '格式（试行）第二部分表格“上一年项目数量”“本年增/减”：上一年度报告的“上一年项目数量”加“本年增/减”，即本年度报告的“上一年项目数量”。',
  compare: (now, before) => {
    if (yearOf(now) !== 2020) return [];
    return ROWS.flatMap((path) => {
      const printed = figureAt(now, `${path}.previousYearItems`);
      const items = figureAt(before, `${path}.previousYearItems`);
      const change = figureAt(before, `${path}.netChange`);
      if (printed === null || items === null || change === null) return [];
      const implied = items.value + change.value;
      if (printed.value === implied) return [];
      return finding(yearsItems, {
        say: {
          key: 'years-items',
          path,
          printed: printed.exact,
          before: items.exact,
          change: change.exact,
          implied: String(implied),
          year: yearOf(before),
        },
        cells: [printed.path],
        marks: [markOf(printed, 'total')],
        formula: `${items.exact} + ${change.value < 0 ? `(${change.exact})` : change.exact} = ${printed.exact}`,
        expected: String(implied),
        actual: printed.exact,
        difference: String(printed.value - implied),
      });
    });
  },
};
