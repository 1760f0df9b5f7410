import { finding, type Rule } from '../rule.ts';
import { isModern } from '../terms.ts';

/** A row of the form that the table on the page does not have. */
export const rowMissing: Rule = {
  id: 'row-missing',
  severity: 'warning',
  basis: '格式各表的行为固定内容，逐行填报。',
  check: (filing) =>
    !isModern(filing)
      ? []
      : filing.sheets
          .filter(({ sheet }) => sheet.id !== 'statistics')
          .flatMap(({ sheet, rows }) =>
            sheet.rows
              .filter((row) => !rows.some((filed) => filed.row.path === row.path))
              .map((row) =>
                finding(rowMissing, { say: { key: 'row-missing', path: row.path }, cells: row.paths }),
              ),
          ),
};
