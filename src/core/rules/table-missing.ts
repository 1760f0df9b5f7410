import { sheetOf } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';
import { isModern } from '../terms.ts';

const TABLES = ['disclosure', 'requests', 'remedies'] as const;

/** Sections two, three and four each have their table. */
export const tableMissing: Rule = {
  id: 'table-missing',
  severity: 'warning',
  basis: '格式第二、三、四部分各附表格。',
  check: (filing) =>
    !isModern(filing)
      ? []
      : TABLES.filter((id) => !sheetOf(filing, id)).map((table) => {
          const selector = filing.sections.find(({ id }) => id === table)?.selector;
          return finding(tableMissing, {
            say: { key: 'table-missing', table },
            marks: selector ? [{ selector, role: 'place' }] : [],
          });
        }),
};
