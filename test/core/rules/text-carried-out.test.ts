import { textCarriedOut } from '../../../src/core/rules/text-carried-out';
import { testRule } from '../../rules';
import { filingOf, requests, telling } from '../filings';

const told = (text: string, carriedOut: string | number) =>
  filingOf({
    sheets: [requests({ 'received.total': 60, 'carriedOut.total': carriedOut })],
    sections: telling(text),
  });

testRule(textCarriedOut, {
  holds: {
    'a part of this year, beside others carried in': {
      ...told('收到政府信息公开申请60件，其中9件结转下年度办理。', 10),
      sheets: [requests({ 'received.total': 60, 'carriedIn.total': 3, 'carriedOut.total': 10 })],
    },
    'nothing told': filingOf(),
    'the number before the words': told('剩余10件结转下一年度办理。', 10),
    'the number after the words': told('结转下年度继续办理10件。', 10),
    'the next year by its number': told('结转2024年度继续办理1件。', 1),
    'put off': told('另有58件顺延到下年度答复。', 58),
    'nothing carried out': told('无结转下年度申请。', 0),
    'what was carried in': told('上年结转12件。', 0),
  },
  broken: {
    'a part of all there were': [
      told('收到政府信息公开申请60件，其中9件结转下年度办理。', 10),
      { say: { key: 'text-differs', subject: 'carriedOut', value: 9, admissible: [10], scope: null } },
    ],
    'another number': [
      told('尚有9件申请结转下一年度办理。', 10),
      {
        severity: 'warning',
        cells: ['requests.carriedOut.total'],
        quote: '尚有9件申请结转下一年度办理。',
        say: { key: 'text-differs', subject: 'carriedOut', value: 9, admissible: [10], scope: null },
      },
    ],
  },
  uncertain: { 'a blank in the table': told('尚有9件申请结转下一年度办理。', '') },
});
