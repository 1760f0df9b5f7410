import { entryAt, placeOf } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';

const ROWS = ['licensing', 'otherPublicServices', 'penalties', 'compulsoryMeasures'] as const;

/** Form 2019: no item last year and none added, and yet decisions. */
export const decisionsWithoutItems: Rule = {
  id: 'decisions-without-items',
  severity: 'warning',
  basis:
    '国办公开办函〔2019〕60号格式：处理决定依事项作出；上一年项目数量与本年增/减均为0的，处理决定数量应为0。',
  check: (filing) =>
    ROWS.flatMap((row) => {
      const path = `disclosure.${row}`;
      const [items, change, decisions] = ['previousYearItems', 'netChange', 'decisions'].map((key) =>
        entryAt(filing, `${path}.${key}`),
      );
      if (items?.amount.value !== 0 || change?.amount.value !== 0) return [];
      if (decisions?.amount.status !== 'number' || decisions.amount.value <= 0) return [];
      return finding(decisionsWithoutItems, {
        say: { key: 'decisions-without-items', path, decisions: decisions.amount.exact },
        cells: [items, change, decisions].map((entry) => entry.path),
        marks: [placeOf(items, 'part'), placeOf(change, 'part'), placeOf(decisions, 'total')],
      });
    }),
};
