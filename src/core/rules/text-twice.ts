import type { Filing } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';
import { quantitiesOf, type Quantity, type Subject } from '../text/quantity.ts';
import { totalsOf } from '../text/totals.ts';

const ONCE: readonly Subject[] = ['received', 'carriedIn', 'carriedOut'];

/** Every value that one of the tables' figures gives the subject: where all fit, nothing is contradicted. */
function tableValues(filing: Filing, subject: Subject): readonly (number | null)[] {
  const { received, carriedIn, carriedOut, both, done } = totalsOf(filing);
  if (subject === 'received') return [received, both, done];
  return subject === 'carriedIn' ? [carriedIn] : [carriedOut];
}

const isWhole = ({ isPart, isNewOnly, isWithCarried, scope }: Quantity): boolean =>
  !isPart && !isNewOnly && !isWithCarried && scope === null;

/** One quantity given twice with different numbers, one of them the table's, neither a part or of another scope. */
export const textTwice: Rule = {
  id: 'text-twice',
  severity: 'info',
  basis: '正文前后所述同一数量应一致。',
  check: (filing) =>
    ONCE.flatMap((subject) => {
      const all = quantitiesOf(filing).filter((one) => one.subject === subject && isWhole(one));
      // 收到20件，受理18件: not all that comes in is taken up.
      const told = all.filter((one) => one.isHandled === all[0]?.isHandled);
      const values = [...new Set(told.map(({ value }) => value))];
      const fitting = values.filter((value) => tableValues(filing, subject).includes(value));
      // Where none fits, the rule of that subject says so of each.
      if (values.length < 2 || fitting.length === 0 || fitting.length === values.length) return [];
      return finding(textTwice, {
        say: { key: 'text-twice', subject, values },
        quote: told.map(({ sentence }) => sentence.quote).join(' … '),
        marks: told.map(({ sentence }) => ({ selector: sentence.selector, role: 'place' as const })),
      });
    }),
};
