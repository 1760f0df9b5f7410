import { textRule, valueAt } from '../text/against-table.ts';

/** 上年结转N件 against table three. */
export const textCarriedIn = textRule({
  id: 'text-carried-in',
  basis: '正文“上年结转”的件数与表三“二、上年结转政府信息公开申请数量”应相符。',
  subjects: ['carriedIn'],
  admissible: (filing) => ({
    values: [valueAt(filing, 'requests.carriedIn.total')],
    paths: ['requests.carriedIn.total'],
  }),
});
