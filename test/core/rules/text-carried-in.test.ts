import { textCarriedIn } from '../../../src/core/rules/text-carried-in';
import { testRule } from '../../rules';
import { filingOf, requests, telling } from '../filings';

const told = (text: string, carriedIn: string | number) =>
  filingOf({
    sheets: [requests({ 'received.total': 40, 'carriedIn.total': carriedIn })],
    sections: telling(text),
  });

testRule(textCarriedIn, {
  holds: {
    'nothing told': filingOf(),
    'the number of the table': told('上年结转政府信息公开申请12件。', 12),
    'in other words': told('结转上年政府信息公开申请12件。', 12),
    'in brackets': told('答复3278件（含上年度结转申请77件，另有58件顺延到下年度答复）。', 77),
    'nothing carried in': told('无上年结转申请。', 0),
    'of another year': told('2021年，上年结转申请5件。', 0),
  },
  broken: {
    'another number': [
      told('上年结转政府信息公开申请2件。', 12),
      {
        severity: 'warning',
        cells: ['requests.carriedIn.total'],
        quote: '上年结转政府信息公开申请2件。',
        say: { key: 'text-differs', subject: 'carriedIn', value: 2, admissible: [12], scope: null },
      },
    ],
  },
  uncertain: { 'a blank in the table': told('上年结转政府信息公开申请2件。', '/') },
});
