import { sheetOf } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';
import { setInText } from '../set-in-text.ts';
import { isModern } from '../terms.ts';

const TABLES = ['disclosure', 'requests', 'remedies'] as const;

/** Sections two, three and four each have their table, and as a table. */
export const tableMissing: Rule = {
  id: 'table-missing',
  severity: 'warning',
  basis: '格式第二、三、四部分各附表格。',
  check: (filing) =>
    !isModern(filing)
      ? []
      : TABLES.filter((id) => !sheetOf(filing, id)).map((table) => {
          const section = filing.sections.find(({ id }) => id === table);
          const lines = section ? setInText(section) : [];
          const places = lines.length > 0 ? lines : section ? [section] : [];
          return finding(tableMissing, {
            say: { key: lines.length > 0 ? 'table-unread' : 'table-missing', table },
            marks: [...new Set(places.map(({ selector }) => selector))].flatMap((selector) =>
              selector === null ? [] : { selector, role: 'place' as const },
            ),
          });
        }),
};
