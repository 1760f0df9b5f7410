import { compare, sum } from '../decimal.ts';
import { entryAt, placeOf, type Entry } from '../filing.ts';
import { finding, type Rule } from '../rule.ts';

const TOTAL = 'statistics.disclosed.total';
const CHANNELS = ['gazette', 'website', 'weibo', 'wechat', 'other'].map((key) => `statistics.channel.${key}`);

/** The 2014 table: one piece of information on several channels counts once, so the total is a union. */
export const statisticsUnion: Rule = {
  id: 'statistics-union',
  severity: 'warning',
  basis:
    '国办发〔2014〕32号《政府信息公开情况统计表》：“主动公开政府信息数（不同渠道和方式公开相同信息计1条）”。',
  check: (filing) => {
    const total = entryAt(filing, TOTAL);
    const channels = CHANNELS.map((path) => entryAt(filing, path));
    const filled = channels.filter((entry): entry is Entry => entry?.amount.status === 'number');
    if (total?.amount.status !== 'number' || filled.length < channels.length) return [];
    const amounts = filled.map(({ amount }) => amount.exact ?? '0');
    const all = sum(amounts);
    const largest = amounts.reduce((most, amount) => (compare(amount, most) > 0 ? amount : most), '0');
    const { exact } = total.amount;
    if (compare(exact, largest) >= 0 && compare(exact, all) <= 0) return [];
    return [
      finding(statisticsUnion, {
        say: { key: 'statistics-union', total: exact, sum: all, largest },
        cells: [TOTAL, ...CHANNELS],
        marks: [placeOf(total, 'total'), ...filled.map((entry) => placeOf(entry, 'part'))],
        formula: `${largest} ≤ ${exact} ≤ ${all}`,
        actual: exact,
      }),
    ];
  },
};
