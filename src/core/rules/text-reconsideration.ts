import { textRule, valueAt } from '../text/against-table.ts';

/** 因信息公开被申请行政复议N件 against table four. */
export const textReconsideration = textRule({
  id: 'text-reconsideration',
  basis: '正文因政府信息公开引起的行政复议件数与表四“行政复议”总计应相符。',
  subjects: ['reconsideration'],
  admissible: (filing) => ({
    values: ['total', 'upheld', 'corrected', 'other', 'pending'].map((key) =>
      valueAt(filing, `remedies.reconsideration.${key}`),
    ),
    paths: ['remedies.reconsideration.total'],
  }),
});
