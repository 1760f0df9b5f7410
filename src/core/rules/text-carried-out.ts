import { textRule, valueAt } from '../text/against-table.ts';

/** 结转下年度N件 against table three. */
export const textCarriedOut = textRule({
  id: 'text-carried-out',
  basis: '正文“结转下年度”的件数与表三“四、结转下年度继续办理”应相符。',
  subjects: ['carriedOut'],
  admissible: (filing) => ({
    values: [valueAt(filing, 'requests.carriedOut.total')],
    paths: ['requests.carriedOut.total'],
  }),
});
