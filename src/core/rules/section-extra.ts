import { finding, type Rule } from '../rule.ts';
import { isModern } from '../terms.ts';

/** A section of the first level that is none of the six. */
export const sectionExtra: Rule = {
  id: 'section-extra',
  severity: 'warning',
  basis:
    '国办公开办函〔2021〕30号：“年度报告内容，要严格按照《条例》第五十条的规定确定，不能遗漏，也不宜泛化。”',
  check: (filing) =>
    !isModern(filing)
      ? []
      : filing.extraHeadings.map(({ text, selector }) =>
          finding(sectionExtra, {
            say: { key: 'section-extra', heading: text },
            quote: text,
            marks: [{ selector, role: 'place' }],
          }),
        ),
};
