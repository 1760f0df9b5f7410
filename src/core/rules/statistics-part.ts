import { compare } from '../decimal.ts';
import { entryAt, placeOf } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';

const PARTS = [
  ['disclosed.normative', 'disclosed.total'],
  ['response.pressConferencesByHead', 'response.pressConferences'],
  ['response.interviewsByHead', 'response.interviews'],
] as const;

/** The 2014 table: a line that begins with 其中 is not more than the line above it. */
export const statisticsPart: Rule = {
  id: 'statistics-part',
  severity: 'warning',
  basis: '国办发〔2014〕32号《政府信息公开情况统计表》：“其中”项不大于其总数。',
  check: (filing) =>
    PARTS.flatMap(([part, whole]) => {
      const [a, b] = [entryAt(filing, `statistics.${part}`), entryAt(filing, `statistics.${whole}`)];
      if (a?.amount.status !== 'number' || b?.amount.status !== 'number') return [];
      if (compare(a.amount.exact, b.amount.exact) <= 0) return [];
      return finding(statisticsPart, {
        say: {
          key: 'statistics-part',
          part: a.path,
          whole: b.path,
          partValue: a.amount.exact,
          wholeValue: b.amount.exact,
        },
        cells: [a.path, b.path],
        marks: [placeOf(a, 'part'), placeOf(b, 'total')],
        formula: `${a.amount.exact} ≤ ${b.amount.exact}`,
      });
    }),
};
