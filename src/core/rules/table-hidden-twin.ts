import { finding, type Rule } from '../rule.ts';

/** The page holds a table a second time, hidden, with other figures than a reader sees. */
export const tableHiddenTwin: Rule = {
  id: 'table-hidden-twin',
  severity: 'warning',
  basis: '同一份年度报告每张表只有一份数据。',
  check: (filing) =>
    filing.sheets
      .filter(({ hasHiddenTwin, isHidden }) => hasHiddenTwin && !isHidden)
      .map(({ sheet }) => finding(tableHiddenTwin, { say: { key: 'table-hidden-twin', table: sheet.id } })),
};
