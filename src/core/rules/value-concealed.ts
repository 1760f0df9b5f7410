import { readAmount } from '../amount.ts';
import { entriesOf, placeOf } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';

/** A cell that also holds another figure, hidden: what is seen was judged. */
export const valueConcealed: Rule = {
  id: 'value-concealed',
  severity: 'warning',
  basis: '表格所见数字与页面所存数字应一致。',
  check: (filing) =>
    entriesOf(filing).flatMap((entry) => {
      const hidden = entry.concealed === '' ? null : readAmount(entry.concealed);
      if (hidden?.status !== 'number' || hidden.exact === entry.amount.exact) return [];
      return finding(valueConcealed, {
        say: { key: 'value-concealed', path: entry.path, raw: entry.amount.raw, concealed: hidden.raw },
        cells: [entry.path],
        marks: [placeOf(entry, 'place')],
        quote: hidden.raw,
      });
    }),
};
