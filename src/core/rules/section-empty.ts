import { finding, type Rule } from '../rule.ts';
import { isModern } from '../terms.ts';

/** A heading with nothing under it. */
export const sectionEmpty: Rule = {
  id: 'section-empty',
  severity: 'warning',
  basis: '国办公开办函〔2021〕30号：年度报告内容“不能遗漏”。',
  check: (filing) =>
    !isModern(filing)
      ? []
      : filing.sections.flatMap(({ id, status, heading, selector }) =>
          status !== 'empty'
            ? []
            : finding(sectionEmpty, {
                say: { key: 'section-empty', id, heading: heading ?? '' },
                marks: selector ? [{ selector, role: 'place' }] : [],
              }),
        ),
};
