import type { Filing } from '../filing.ts';
import { finding, type Finding, type Rule } from '../rule.ts';
import { isModern } from '../terms.ts';

/** The form has six sections; a report of the 2014 form alone has its own. */
export const sectionMissing: Rule = {
  id: 'section-missing',
  severity: 'warning',
  basis:
    '《条例》第五十条；国办公开办函〔2021〕30号：“年度报告内容，要严格按照《条例》第五十条的规定确定，不能遗漏，也不宜泛化。”',
  check: (filing) => (isModern(filing) ? missing(filing) : []),
};

function missing({ sections, sheets }: Filing): readonly Finding[] {
  // Headings set as pictures or in words nobody knows: which of them is not there cannot be told.
  if (sections.every(({ status }) => status === 'missing'))
    return [finding(sectionMissing, { severity: 'info', say: { key: 'sections-untold' } })];
  return sections
    .filter(({ status }) => status === 'missing')
    .map(({ id }) => {
      // Whose table is there is not left out, whatever became of its heading.
      const hasTable = sheets.some(({ sheet }) => sheet.id === id);
      return finding(sectionMissing, { say: { key: 'section-missing', id, hasTable } });
    });
}
