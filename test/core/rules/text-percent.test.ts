import { textPercent } from '../../../src/core/rules/text-percent';
import { testRule } from '../../rules';
import { filingOf, remedies, requests, telling } from '../filings';
import type { Figures } from '../tables';

const told = (text: string, done = 200, others: Figures = {}) =>
  filingOf({
    sheets: [requests({ 'received.total': done, 'outcomes.total.total': done, ...others }), remedies(others)],
    sections: telling(text),
  });
const slip = '予以公开100件，占50%；部分公开50件，占25%；不予公开50件，占52%。';
const two = '网络申请100件，占50%；信函申请50件，占52%。';

testRule(textPercent, {
  holds: {
    'shares of what came in with what was carried in': told(
      '予以公开160件，占80%；部分公开20件，占10%；不予公开20件，占10%。',
      190,
      { 'received.total': 150, 'carriedIn.total': 50 },
    ),
    'shares of a base, one of which would not fit another': told(
      '收到政府信息公开申请200件，予以公开160件，占80%；部分公开20件，占10%；不予公开20件，占10%。',
      190,
    ),
    'a share just within what rounding does': told(
      '予以公开102件，占50%；部分公开50件，占25%；其他48件，占24%。',
    ),
    'nothing told': filingOf(),
    'shares of one base': told('予以公开100件，占50%；部分公开50件，占25%；不予公开50件，占25%。'),
    'shares rounded either way': told('予以公开133件，占66.6%；部分公开33件，占16.5%；不予公开34件，占17%。'),
    'shares of two bases, a part of a part': told('予以公开100件，占50%；其中网络申请30件，占30%。'),
  },
  broken: {
    'one that does not fit, though a figure of one kind of applicant would explain it': [
      told(slip, 200, { 'outcomes.granted.business': 96, 'received.business': 96 }),
      { quote: slip, expected: '25' },
    ],
    'one that does not fit, though a figure of table four would explain it': [
      told(slip, 200, { 'reconsideration.total': 96, 'litigation.direct.upheld': 96 }),
      { quote: slip },
    ],
    'one of two, of what the sentence says came in': [
      told(`收到政府信息公开申请200件，${two}`, 0),
      { say: { key: 'text-percent', count: 50, percent: '52', base: 200, expected: '25' } },
    ],
    'one of two, of what the sentence says was done': [
      told(`办结政府信息公开申请200件，${two}`, 0),
      { actual: '52' },
    ],
    'one that is off by a hundredth': [
      told('予以公开100件，占50%；部分公开50件，占25%；不予公开33件，占16.75%。'),
      { expected: '16.50', actual: '16.75' },
    ],
    'one that does not fit where the others do': [
      told('予以公开100件，占50%；部分公开50件，占25%；不予公开50件，占52%。'),
      {
        severity: 'warning',
        say: { key: 'text-percent', count: 50, percent: '52', base: 200, expected: '25' },
        expected: '25',
        actual: '52',
      },
    ],
  },
  uncertain: {
    'one that is a share of another number of the line': told(`全年网络申请96件，${slip}`),
    'one that is a share of another total of table three': told(slip, 200, { 'outcomes.granted.total': 96 }),
    'two, of a number in another sentence': told(`收到政府信息公开申请200件。${two}`, 0),
    'two, of a number that is itself a part': told(`其中收到网络申请200件，${two}`, 0),
    'two, of a number of something else': told(`上年结转政府信息公开申请200件，${two}`, 0),
    'one share alone': told('收到政府信息公开申请200件，不予公开50件，占52%。'),
    'two shares only': told('予以公开100件，占50%；部分公开50件，占52%。'),
    'no number in the table': told('予以公开100件，占50%；部分公开50件，占25%；不予公开50件，占52%。', 0),
    'shares of another base': told('动态10条，占10%；公告20条，占20%；文件70条，占70%。'),
  },
});
