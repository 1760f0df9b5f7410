import { finding, type Rule } from '../rule.ts';
import { quantitiesOf, type Subject } from '../text/quantity.ts';

const ONCE: readonly Subject[] = ['received', 'carriedIn', 'carriedOut'];

/** One quantity given twice with different numbers, neither of them a part or of another scope. */
export const textTwice: Rule = {
  id: 'text-twice',
  severity: 'info',
  basis: '正文前后所述同一数量应一致。',
  check: (filing) => {
    const quantities = quantitiesOf(filing).filter(
      ({ isPart, isNewOnly, isWithCarried, scope }) =>
        !isPart && !isNewOnly && !isWithCarried && scope === null,
    );
    return ONCE.flatMap((subject) => {
      const told = quantities.filter((quantity) => quantity.subject === subject);
      const values = [...new Set(told.map(({ value }) => value))];
      if (values.length < 2) return [];
      return finding(textTwice, {
        say: { key: 'text-twice', subject, values },
        quote: told.map(({ sentence }) => sentence.quote).join(' … '),
        marks: told.map(({ sentence }) => ({ selector: sentence.selector, role: 'place' as const })),
      });
    });
  },
};
