import { textRule, totalOf, valueAt } from '../text/against-table.ts';

const DIRECT = 'remedies.litigation.direct.total';
const AFTER = 'remedies.litigation.afterReconsideration.total';
const RECONSIDERATION = 'remedies.reconsideration.total';

/** 因信息公开被提起行政诉讼N件 against table four: either kind, both together, or with reconsiderations. */
export const textLitigation = textRule({
  id: 'text-litigation',
  basis: '正文因政府信息公开引起的行政诉讼件数与表四“行政诉讼”两组总计应相符。',
  subjects: ['litigation', 'remedies'],
  admissible: (filing, { subject }) => {
    const kinds = [DIRECT, AFTER];
    const each = kinds.map((path) => valueAt(filing, path));
    const values = [...each, each.includes(null) ? null : totalOf(filing, kinds)];
    const outcomes = ['upheld', 'corrected', 'other', 'pending'].flatMap((key) =>
      kinds.map((path) => valueAt(filing, path.replace(/total$/, key))),
    );
    if (subject === 'litigation') return { values: [...values, ...outcomes], paths: kinds };
    return {
      values: [...values, valueAt(filing, RECONSIDERATION), totalOf(filing, [RECONSIDERATION, ...kinds])],
      paths: [RECONSIDERATION, ...kinds],
    };
  },
});
