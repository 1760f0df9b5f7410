import type { Term } from '../equation.ts';
import { sheetOf, type FiledSheet } from '../filing.ts';
import { statisticsSums } from '../forms/statistics.ts';
import type { Rule } from '../rule.ts';
import { termsAt } from '../terms.ts';

/** A row that the form does not have, among those of a sum or right below them, may be one of its parts. */
function strangerAmong({ strangers }: FiledSheet, parts: readonly Term[]): string | null {
  const places = parts.flatMap(({ entry }) => entry?.where ?? []);
  const found = strangers.find(({ label, amounts }) => {
    const rows = places.filter(({ table }) => table === label.table).map(({ row }) => row);
    const isAmong = label.row > Math.min(...rows) && label.row <= Math.max(...rows) + 1;
    return isAmong && amounts.some(({ exact }) => exact !== '0');
  });
  return found?.printed ?? null;
}

/** The 2014 table: a total is the sum of the numbered rows under it. Provinces add rows, so never an error. */
export const statisticsSum: Rule = {
  id: 'statistics-sum',
  severity: 'warning',
  basis: '国办发〔2014〕32号《政府信息公开情况统计表》：总数为其下各分项之和。',
  equations: (filing) => {
    const sheet = sheetOf(filing, 'statistics');
    if (!sheet) return [];
    return statisticsSums.map(({ total, parts }) => {
      const left = termsAt(filing, parts);
      return { left, right: termsAt(filing, [total]), doubt: strangerAmong(sheet, left) };
    });
  },
};
