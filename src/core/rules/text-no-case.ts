import { entryAt, placeOf, type Filing } from '../filing.ts';
import { finding, type Finding, type Rule } from '../rule.ts';
import { deniedCases, type CaseKind } from '../text/denial.ts';
import { quantitiesOf } from '../text/quantity.ts';
import { readingsOf } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';

const PATHS = {
  reconsideration: ['remedies.reconsideration.total'],
  litigation: ['remedies.litigation.direct.total', 'remedies.litigation.afterReconsideration.total'],
} as const;

function against(filing: Filing, sentence: Sentence, of: CaseKind): readonly Finding[] {
  // Where the text gives a number of such cases elsewhere, there were none of another sort.
  const isTold = quantitiesOf(filing).some(
    ({ subject, value }) => (subject === of || subject === 'remedies') && value > 0,
  );
  if (isTold) return [];
  return PATHS[of].flatMap((path) => {
    const entry = entryAt(filing, path);
    if (entry?.amount.status !== 'number' || entry.amount.value <= 0) return [];
    const { exact } = entry.amount;
    return finding(textNoCase, {
      say: { key: 'text-none', of, path, value: exact },
      cells: [path],
      marks: [{ selector: sentence.selector, role: 'place' }, placeOf(entry, 'total')],
      quote: sentence.quote,
      expected: '0',
      actual: exact,
    });
  });
}

/** 未发生行政复议、行政诉讼 against the totals of table four. */
export const textNoCase: Rule = {
  id: 'text-no-case',
  severity: 'warning',
  basis: '正文称未发生行政复议、行政诉讼的，表四相应总计应为0。',
  check: (filing) =>
    readingsOf(filing).flatMap((reading) =>
      deniedCases(reading, filing).flatMap((kind) => against(filing, reading.sentence, kind)),
    ),
};
