import { entryAt, placeOf } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';
import { sentencesOf } from '../text/sentences.ts';

const NOTICES = 'requests.outcomes.other.feeOverdue.total';

/** Requests dropped because the fee was not paid, and not a word of fees. 未收取 is consistent: they did not pay. */
export const textFees: Rule = {
  id: 'text-fees',
  severity: 'info',
  basis: '国办函〔2020〕109号《政府信息公开信息处理费管理办法》：发出收费通知、逾期未缴纳的，视为放弃申请。',
  check: (filing) => {
    const entry = entryAt(filing, NOTICES);
    if (entry?.amount.status !== 'number' || entry.amount.value <= 0) return [];
    const sentences = sentencesOf(filing);
    if (sentences.length === 0 || sentences.some(({ text }) => /费/.test(text))) return [];
    return [
      finding(textFees, {
        say: { key: 'text-fees', notices: entry.amount.exact },
        cells: [NOTICES],
        marks: [placeOf(entry, 'total')],
      }),
    ];
  },
};
