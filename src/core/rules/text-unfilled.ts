import { finding, type Rule } from '../rule.ts';
import { sentencesOf } from '../text/sentences.ts';

const BLANK =
  /(?:信息|文件|申请|共|公开|收到|受理|办结|答复)[ \u00a0\u3000_＿]{2,10}(?:条|件|份|次)|[X×ｘＸx]{2,4}(?:年度?|条|件|份|次|局|县|市|区|镇|乡|街道)|[（(]此处(?:填写|填报)|[（(]请填写|【(?:单位|机关|年份|数量)[^】]{0,6}】/;

/** A template left unfilled: 主动公开信息  条, XX年. */
export const textUnfilled: Rule = {
  id: 'text-unfilled',
  severity: 'warning',
  basis: '正文应填写完整。',
  check: (filing) =>
    sentencesOf(filing).flatMap(({ quote, selector }) => {
      const blank = BLANK.exec(quote)?.[0];
      if (blank === undefined) return [];
      return finding(textUnfilled, {
        say: { key: 'text-unfilled', blank },
        quote,
        marks: [{ selector, role: 'place' }],
      });
    }),
};
