import { entriesOf, placeOf } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';

/** A cell of figures that holds something no reader can take for one number. */
export const valueText: Rule = {
  id: 'value-text',
  severity: 'warning',
  basis: '格式各表填报数量。',
  check: (filing) =>
    entriesOf(filing).flatMap((entry) =>
      entry.amount.status !== 'text'
        ? []
        : finding(valueText, {
            say: { key: 'value-text', path: entry.path, raw: entry.amount.raw },
            cells: [entry.path],
            marks: [placeOf(entry, 'place')],
            quote: entry.amount.raw,
          }),
    ),
};
