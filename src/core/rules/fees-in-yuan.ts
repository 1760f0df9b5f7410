import { entryAt, placeOf } from '../filing.ts';
import { organKind } from '../organ.ts';
import { finding, type Rule } from '../rule.ts';

const FEES = 'disclosure.administrativeFees.amount';
/** 万元: a department or township that collects a thousand million yuan a year has more likely written yuan. */
const LARGE = 100_000;

/** Form 2021: an amount in 万元 that would be plausible in 元. */
export const feesInYuan: Rule = {
  id: 'fees-in-yuan',
  severity: 'info',
  basis: '国办公开办函〔2021〕30号格式：“本年收费金额（单位：万元）”。',
  check: (filing) => {
    const entry = entryAt(filing, FEES);
    const kind = organKind(filing.issuer);
    if (entry?.amount.status !== 'number') return [];
    const isYuan = entry.amount.unit === '元';
    const isLarge =
      kind !== null && kind !== 'government' && entry.unit !== '元' && entry.amount.value >= LARGE;
    if (!isYuan && !isLarge) return [];
    return [
      finding(feesInYuan, {
        say: { key: 'fees-large', path: FEES, raw: entry.amount.raw },
        cells: [FEES],
        marks: [placeOf(entry, 'place')],
        quote: entry.amount.raw,
      }),
    ];
  },
};
