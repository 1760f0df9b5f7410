import { entryAt, placeOf, type Filing } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';
import { saysAllDone } from '../text/all-done.ts';
import { quantitiesOf } from '../text/quantity.ts';
import { readingsOf, type Reading } from '../text/reading.ts';
import { sentencesOf } from '../text/sentences.ts';
import { CARRIED_OUT, totalsOf } from '../text/totals.ts';

/** Words for what is left: with any of them in the text 均已办结 is of what fell due. */
const LEFT_OVER =
  /(?:下|次|来|明)一?个?年度?.{0,4}(?:办|答|处|继续)|(?:结转|转结|顺延|转入|延至|转至|转到|延期).{0,6}(?:下|次|来|明)一?年|未办结|未到期|到期|在办|正在办理|尚在|办理中|未答复/;

/** The number the sentence gives: all that came in, or what was done of it. */
function isOfAll(filing: Filing, { sentence, clause }: Reading): boolean {
  const { received, both, done } = totalsOf(filing);
  const told = quantitiesOf(filing).filter(
    ({ subject, sentence: own }) => own === sentence && (subject === 'received' || subject === 'done'),
  );
  const isAll = told.some(({ value, isPart }) => !isPart && (value === received || value === both));
  const isDone = told.some(({ value }) => value === done);
  // 答复 may be of what fell due; 办结 of all leaves nothing over.
  return isDone ? false : isAll || (told.length === 0 && !/答复|回复|办复/.test(clause.text));
}

/** 申请均已办结 against 结转下年度. */
export const textAllDone: Rule = {
  id: 'text-all-done',
  severity: 'warning',
  basis: '正文称申请均已办结的，表三“四、结转下年度继续办理”应为0。',
  check: (filing) => {
    const entry = entryAt(filing, CARRIED_OUT);
    if (entry?.amount.status !== 'number' || entry.amount.value <= 0) return [];
    const { exact } = entry.amount;
    const next = filing.year === null ? null : `结转${filing.year + 1}年|转${filing.year + 1}年`;
    const isLeftOver = sentencesOf(filing).some(
      ({ text }) => LEFT_OVER.test(text) || (next !== null && new RegExp(next).test(text)),
    );
    if (isLeftOver) return [];
    return readingsOf(filing)
      .filter((reading) => saysAllDone(reading, filing) && isOfAll(filing, reading))
      .map(({ sentence: { quote, selector } }) =>
        finding(textAllDone, {
          say: { key: 'text-all-done', carriedOut: exact },
          cells: [CARRIED_OUT],
          marks: [{ selector, role: 'place' }, placeOf(entry, 'total')],
          quote,
          expected: '0',
          actual: exact,
        }),
      );
  },
};
