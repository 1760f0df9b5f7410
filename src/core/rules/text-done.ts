import type { Filing } from '../filing.ts';
import { sumAt, textRule, type Admissible } from '../text/against-table.ts';
import { quantitiesOf, type Quantity } from '../text/quantity.ts';
import { DONE, groupPaths, isMadeUp, less, totalsOf } from '../text/totals.ts';

/** All that was done, this year's alone, or what was received less what is left; each with or without a reply. */
function valuesOf(filing: Filing, { isWithCarried }: Quantity): readonly (number | null)[] {
  const { received, carriedIn, done, carriedOut } = totalsOf(filing);
  const left = (...groups: readonly string[]) =>
    sumAt(
      filing,
      groups.flatMap((group) => groupPaths(filing, group)),
    );
  const unanswered = [0, left('notProcessed'), left('other'), left('notProcessed', 'other')];
  const wholes = isWithCarried ? [done] : [done, less(done, carriedIn), less(received, carriedOut)];
  return wholes.flatMap((whole) => unanswered.map((part) => less(whole, part)));
}

/** 按时办结100件，剩余10件结转: where the rest is told, 按时 leaves nothing out. */
const hasRest = (filing: Filing, { sentence }: Quantity): boolean =>
  quantitiesOf(filing).some((other) => other.sentence === sentence && other.subject === 'carriedOut');

/** 延期办结5件, 当面答复3件: beside such a number any other is of the rest. */
const PARTED = /延期|延长|逾期|超期|书面|当面|口头|电话|邮件|网上|线上|现场|正在|尚未|未办结|未到期|补正/;

const isParted = ({ sentence }: Quantity): boolean =>
  sentence.line.split(/[,;:.()]/).some((clause) => PARTED.test(clause) && /[0-9]/.test(clause));

function admissible(filing: Filing, quantity: Quantity): Admissible | null {
  const values = valuesOf(filing, quantity);
  if (isMadeUp(quantity, values)) return null;
  const isAtMost = quantity.isPart || isParted(quantity) || (quantity.isOnTime && !hasRest(filing, quantity));
  return { values, paths: [DONE], isAtMost };
}

/** 办结、答复N件 against （七）总计. */
export const textDone = textRule({
  id: 'text-done',
  basis: '正文“办结、答复”的件数与表三“（七）总计”应相符。',
  subjects: ['done'],
  admissible,
});
