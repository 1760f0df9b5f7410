import { finding, type Rule } from '../rule.ts';
import { sentencesOf, type Sentence } from '../text/sentences.ts';

/** A year in which the organ tells of itself; budgets, plans, documents and history have years of their own. */
const SELF =
  /^(?:\([一二三四五六]\))?(?:[^,.;:]{0,12}[.:])?(20[0-4][0-9])年(?:度)?,?(?:以来)?,?(?:我|本(?!报告|年报)|全(?=[省市州县区旗镇乡局办年]))/;
const OTHER = /预算|决算|规划|计划|下一步|明年|来年|上年|上一年|去年|截至|历史|印发|以来/;

/** 2022年，我局… in a report of 2023: last year's text, copied. */
export const textYear: Rule = {
  id: 'text-year',
  severity: 'info',
  basis: '正文应叙述本年度的情况。',
  check: (filing) => {
    const { year } = filing;
    if (year === null) return [];
    // Last year told beside this one is a comparison.
    const isBeside = ({ line }: Sentence) => line.includes(`${year}年`) || /今年|本年|同比/.test(line);
    const told = sentencesOf(filing).flatMap((sentence) => {
      const named = OTHER.test(sentence.text) ? undefined : SELF.exec(sentence.text)?.[1];
      if (named === String(year - 1) && isBeside(sentence)) return [];
      return named === undefined ? [] : [{ named: Number(named), sentence }];
    });
    const wrong = told.filter(({ named }) => named === year - 1);
    const [first] = wrong;
    if (!first) return [];
    return [
      finding(textYear, {
        say: { key: 'text-year', year, named: first.named, times: wrong.length },
        severity: wrong.length * 2 > told.length && wrong.length > 1 ? 'warning' : 'info',
        quote: first.sentence.quote,
        marks: wrong.map(({ sentence }) => ({ selector: sentence.selector, role: 'place' as const })),
        expected: String(year),
        actual: String(first.named),
      }),
    ];
  },
};
