import { finding, type Rule } from '../rule.ts';

/** The page shows one table twice with different figures: only the fuller copy is judged. */
export const tableRival: Rule = {
  id: 'table-rival',
  severity: 'warning',
  basis: '同一份年度报告每张表只有一份数据。',
  check: (filing) =>
    filing.sheets
      .filter(({ hasRival }) => hasRival)
      .map(({ sheet }) => finding(tableRival, { say: { key: 'table-rival', table: sheet.id } })),
};
