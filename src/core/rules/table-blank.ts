import { placeOf } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';

/** Cells left blank or filled with a sign: the form leaves it open whether none or not counted is meant. */
export const tableBlank: Rule = {
  id: 'table-blank',
  severity: 'warning',
  basis: '格式各表逐格填报数量；没有发生的，通行做法是填“0”（未见“必须填0”的规定）。',
  check: (filing) =>
    filing.sheets.flatMap(({ sheet, rows }) => {
      const entries = rows.flatMap((filed) => filed.entries);
      const blanks = entries.filter(
        ({ amount }) => amount.status === 'blank' || amount.status === 'placeholder',
      );
      if (blanks.length === 0) return [];
      return finding(tableBlank, {
        say: { key: 'table-blank', table: sheet.id, blank: blanks.length, total: entries.length },
        cells: blanks.map(({ path }) => path),
        marks: blanks.map((entry) => placeOf(entry, 'place')),
        ...(sheet.id === 'statistics' ? { severity: 'info' as const } : {}),
      });
    }),
};
