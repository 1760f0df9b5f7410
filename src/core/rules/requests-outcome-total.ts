import { sheetOf, type Filing } from '../filing.ts';
import { applicants } from '../forms/requests.ts';
import type { Rule } from '../rule.ts';
import { requestsSheet, termsAt } from '../terms.ts';

const TOTAL = 'requests.outcomes.total';

/** A row of figures the form does not have may be part of the total or a subtotal: it leaves the sum open. */
function strangerIn(filing: Filing): string | null {
  const strangers = sheetOf(filing, 'requests')?.strangers ?? [];
  const counted = strangers.find(({ amounts }) =>
    amounts.some(({ status, exact }) => status === 'text' || (exact !== null && exact !== '0')),
  );
  return counted?.printed ?? null;
}

/** Table three, each column: （七）总计 is the sum of （一） to （六）. */
export const requestsOutcomeTotal: Rule = {
  id: 'requests-outcome-total',
  severity: 'error',
  basis:
    '格式第三部分表格“三、本年度办理结果”：“（七）总计”为（一）至（六）各项之和；“区分处理的，只计这一情形，不计其他情形”。',
  equations: (filing) => {
    const rows = requestsSheet(filing)?.rows ?? [];
    const parts = rows.filter(({ path }) => path.includes('.outcomes.') && path !== TOTAL);
    return applicants.flatMap(({ key }, column) =>
      rows.length === 0
        ? []
        : {
            left: termsAt(
              filing,
              parts.flatMap(({ paths }) => paths[column] ?? []),
            ),
            right: termsAt(filing, [`${TOTAL}.${key}`]),
            doubt: strangerIn(filing),
          },
    );
  },
};
