import { forms } from '../forms/index.ts';
import { finding, type Rule } from '../rule.ts';

/** The form is not the one in force for the year that is reported on. */
export const formYearMismatch: Rule = {
  id: 'form-year-mismatch',
  severity: 'warning',
  basis: '国办公开办函〔2019〕60号格式用于2019、2020年度，国办公开办函〔2021〕30号格式自2021年度起使用。',
  check: ({ form, year }) => {
    const official =
      year === null ? undefined : forms.find(({ years }) => year >= years.from && year <= years.to);
    if (year === null || !official || official.id === form) return [];
    return [finding(formYearMismatch, { say: { key: 'form-year', form, year, official: official.id } })];
  },
};
