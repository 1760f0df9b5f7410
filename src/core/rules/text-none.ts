import { entryAt, placeOf } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';
import { deniesRequests } from '../text/denial.ts';
import { quantitiesOf } from '../text/quantity.ts';
import { readingsOf } from '../text/reading.ts';
import { RECEIVED } from '../text/totals.ts';

/** 未收到政府信息公开申请, 收到申请0件 against 本年新收. */
export const textNone: Rule = {
  id: 'text-none',
  severity: 'warning',
  basis: '正文称未收到申请的，表三“一、本年新收”应为0。',
  check: (filing) => {
    const entry = entryAt(filing, RECEIVED);
    if (entry?.amount.status !== 'number' || entry.amount.value <= 0) return [];
    const { exact } = entry.amount;
    const received = quantitiesOf(filing).filter(({ subject }) => subject === 'received');
    // Where the text gives a number elsewhere, nothing was received of another kind.
    if (received.some(({ value }) => value > 0)) return [];
    const zeros = received.filter(({ isPart, scope }) => !isPart && scope === null);
    const denials = readingsOf(filing).filter((reading) => deniesRequests(reading, filing));
    const sentences = new Set([...zeros, ...denials].map(({ sentence }) => sentence));
    return [...sentences].map(({ quote, selector }) =>
      finding(textNone, {
        say: { key: 'text-none', of: 'requests', path: RECEIVED, value: exact },
        cells: [RECEIVED],
        marks: [{ selector, role: 'place' }, placeOf(entry, 'total')],
        quote,
        expected: '0',
        actual: exact,
      }),
    );
  },
};
