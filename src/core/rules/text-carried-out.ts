import { textRule } from '../text/against-table.ts';
import { CARRIED_OUT, totalsOf } from '../text/totals.ts';

/** 结转下年度N件 against table three; of this year's alone it may be fewer where others were carried in. */
export const textCarriedOut = textRule({
  id: 'text-carried-out',
  basis: '正文“结转下年度”的件数与表三“四、结转下年度继续办理”应相符。',
  subjects: ['carriedOut'],
  admissible: (filing, { isPart, hasWhole }) => {
    const { carriedIn, carriedOut } = totalsOf(filing);
    return { values: [carriedOut], paths: [CARRIED_OUT], isAtMost: isPart && (!hasWhole || carriedIn !== 0) };
  },
});
