import { compare } from '../decimal.ts';
import { entryAt, placeOf } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';

/** Form 2019: what was newly published this year is part of all that is public. */
export const publishedBeyondTotal: Rule = {
  id: 'published-beyond-total',
  severity: 'warning',
  basis: '国办公开办函〔2019〕60号格式：“本年新公开数量”计入“对外公开总数量”。',
  check: (filing) =>
    ['disclosure.rules', 'disclosure.normativeDocuments'].flatMap((path) => {
      const [newly, total] = [
        entryAt(filing, `${path}.newlyPublished`),
        entryAt(filing, `${path}.totalPublished`),
      ];
      if (newly?.amount.status !== 'number' || total?.amount.status !== 'number') return [];
      if (compare(newly.amount.exact, total.amount.exact) <= 0) return [];
      return finding(publishedBeyondTotal, {
        say: { key: 'published-more', path, newly: newly.amount.exact, total: total.amount.exact },
        cells: [newly.path, total.path],
        marks: [placeOf(newly, 'part'), placeOf(total, 'total')],
        formula: `${newly.amount.exact} ≤ ${total.amount.exact}`,
        expected: newly.amount.exact,
        actual: total.amount.exact,
      });
    }),
};
