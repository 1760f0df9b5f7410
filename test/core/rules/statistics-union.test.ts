import { statisticsUnion } from '../../../src/core/rules/statistics-union';
import { testRule } from '../../rules';
import { filingOf, filingOf2014, statistics, without } from '../filings';

const sheet = (total: string | number, website: string | number, weibo: string | number) =>
  filingOf2014({
    sheets: [statistics({ 'disclosed.total': total, 'channel.website': website, 'channel.weibo': weibo })],
  });

testRule(statisticsUnion, {
  holds: {
    'all zeros': filingOf2014(),
    'each piece on one channel': sheet(30, 10, 20),
    'each piece on both channels': sheet(20, 20, 20),
    'some pieces on both': sheet(25, 10, 20),
    'a filing without that table': filingOf(),
  },
  broken: {
    'more on one channel than there is in all': [
      sheet(15, 10, 20),
      { severity: 'warning', formula: '20 ≤ 15 ≤ 30', actual: '15' },
    ],
    'more in all than on every channel together': [sheet(31, 10, 20), { formula: '20 ≤ 31 ≤ 30' }],
  },
  uncertain: {
    'a blank channel': sheet(500, 10, ''),
    'a blank total': sheet('', 10, 20),
    'a channel that is not there': filingOf2014({
      sheets: [without(statistics({ 'disclosed.total': 500 }), 'statistics.channel')],
    }),
  },
});
