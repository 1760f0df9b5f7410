import { decidesCases } from '../organ.ts';
import { sumAt, textRule, valueAt } from '../text/against-table.ts';
import { less } from '../text/totals.ts';

const TOTAL = 'remedies.reconsideration.total';

/** 因信息公开被申请行政复议N件 against table four. A body that decides such cases may mean those it decides. */
export const textReconsideration = textRule({
  id: 'text-reconsideration',
  basis: '正文因政府信息公开引起的行政复议件数与表四“行政复议”总计应相符。',
  subjects: ['reconsideration'],
  admissible: (filing, { isPart, isOfAuthority }) => {
    if (isOfAuthority && decidesCases(filing.issuer)) return null;
    const total = sumAt(filing, [TOTAL]);
    const pending = valueAt(filing, 'remedies.reconsideration.pending');
    return { values: [total, less(total, pending)], paths: [TOTAL], isAtMost: isPart };
  },
});
