import { textRule } from '../text/against-table.ts';
import { CARRIED_IN, totalsOf } from '../text/totals.ts';

/** 上年结转N件 against table three; of those carried in, 办结N件 may be fewer. */
export const textCarriedIn = textRule({
  id: 'text-carried-in',
  basis: '正文“上年结转”的件数与表三“二、上年结转政府信息公开申请数量”应相符。',
  subjects: ['carriedIn'],
  admissible: (filing, { isHandled }) => ({
    values: [totalsOf(filing).carriedIn],
    paths: [CARRIED_IN],
    isAtMost: isHandled,
  }),
});
