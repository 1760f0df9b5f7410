import type { Filing } from '../filing.ts';
import { sumAt, textRule, valueAt, type Admissible } from '../text/against-table.ts';
import type { Quantity } from '../text/quantity.ts';
import { less } from '../text/totals.ts';

const DIRECT = 'remedies.litigation.direct.total';
const AFTER = 'remedies.litigation.afterReconsideration.total';
const RECONSIDERATION = 'remedies.reconsideration.total';

function lawsuits(filing: Filing): readonly (number | null)[] {
  const wholes = [[DIRECT], [AFTER], [DIRECT, AFTER]];
  return wholes.flatMap((paths) => {
    const pending = sumAt(
      filing,
      paths.map((path) => path.replace('total', 'pending')),
    );
    return [sumAt(filing, paths), less(sumAt(filing, paths), pending)];
  });
}

/** One matter may go through both: together they are not more than all, nor fewer than the more frequent kind. */
function together(filing: Filing, { value }: Quantity): readonly (number | null)[] {
  const [reconsiderations, both] = [valueAt(filing, RECONSIDERATION), sumAt(filing, [DIRECT, AFTER])];
  if (reconsiderations === null || both === null) return [null];
  const all = reconsiderations + both;
  return [value < Math.max(reconsiderations, both) ? all : Math.min(value, all)];
}

function admissible(filing: Filing, quantity: Quantity): Admissible {
  const { subject, isPart } = quantity;
  if (subject === 'litigation') return { values: lawsuits(filing), paths: [DIRECT, AFTER], isAtMost: isPart };
  return { values: together(filing, quantity), paths: [RECONSIDERATION, DIRECT, AFTER], isAtMost: isPart };
}

/** 因信息公开被提起行政诉讼N件 against table four: either kind, both together, or with reconsiderations. */
export const textLitigation = textRule({
  id: 'text-litigation',
  basis: '正文因政府信息公开引起的行政诉讼件数与表四“行政诉讼”两组总计应相符。',
  subjects: ['litigation', 'remedies'],
  admissible,
});
