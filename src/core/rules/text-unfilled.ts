import { finding, type Rule } from '../rule.ts';
import { sentencesOf } from '../text/sentences.ts';

/** After 信息 or 共, blanks where a number belongs: 信息  条。 but not 信息公开  条例. */
const GAP =
  /(?:信息|文件|申请|共|共计|公开|收到|受理|办结|答复|发布|召开|会议|培训)[ \u00a0\u3000_＿]{2,20}(?:条|件|份|次|篇|期)(?=[，。；、,;（(）)]|其中|$)/;
/** Crosses for a number; for a name only where the sentence begins, since names are also hidden by crosses. */
const CROSS =
  /[X×ｘＸx]{2,4}(?:年度?|条|件|份|次|期)(?![\w./])|^[X×ｘＸx]{2,4}(?:局|县|市|区|镇|乡|街道|单位)/;
const PROMPT =
  /[（(](?:此处|请)(?:填写|填报|填)|【(?:单位|机关|年份|数量|填)[^】]{0,6}】|_{3,20}(?:条|件|份|次|年)/;

const isFound = (text: string | undefined): text is string => text !== undefined;

/** A template left unfilled: 主动公开信息  条, XX年. */
export const textUnfilled: Rule = {
  id: 'text-unfilled',
  severity: 'warning',
  basis: '正文应填写完整。',
  check: (filing) =>
    sentencesOf(filing).flatMap(({ quote, selector }) => {
      const blank = [GAP, CROSS, PROMPT].map((pattern) => pattern.exec(quote)?.[0]).find(isFound);
      if (blank === undefined) return [];
      return finding(textUnfilled, {
        say: { key: 'text-unfilled', blank },
        quote,
        marks: [{ selector, role: 'place' }],
      });
    }),
};
