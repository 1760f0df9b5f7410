import { figureAt, markOf, yearOf } from '../figures.ts';
import { finding, type YearsRule } from '../rule.ts';

/** Form 2019, the report on 2020: no more is public than was the year before and was newly published. */
export const yearsPublished: YearsRule = {
  id: 'years-published',
  severity: 'warning',
  basis:
    '格式（试行）第二部分表格“本年新公开数量”“对外公开总数量”：对外公开总数量不多于上一年度的对外公开总数量加本年新公开数量。',
  compare: (now, before) => {
    if (yearOf(now) !== 2020) return [];
    return ['disclosure.rules', 'disclosure.normativeDocuments'].flatMap((path) => {
      const total = figureAt(now, `${path}.totalPublished`);
      const newly = figureAt(now, `${path}.newlyPublished`);
      const earlier = figureAt(before, `${path}.totalPublished`);
      if (total === null || newly === null || earlier === null) return [];
      const most = earlier.value + newly.value;
      if (total.value <= most) return [];
      return finding(yearsPublished, {
        say: {
          key: 'years-published',
          path,
          total: total.exact,
          before: earlier.exact,
          newly: newly.exact,
          most: String(most),
          year: yearOf(before),
        },
        cells: [total.path, newly.path],
        marks: [markOf(total, 'total'), markOf(newly, 'part')],
        formula: `${earlier.exact} + ${newly.exact} ≥ ${total.exact}`,
        expected: String(most),
        actual: total.exact,
        difference: String(total.value - most),
      });
    });
  },
};
