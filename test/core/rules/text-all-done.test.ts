import { textAllDone } from '../../../src/core/rules/text-all-done';
import { testRule } from '../../rules';
import { filingOf, requests, telling } from '../filings';

const told = (text: string, carriedOut: string | number) =>
  filingOf({
    sheets: [requests({ 'received.total': 8, 'carriedOut.total': carriedOut })],
    sections: telling(text),
  });

testRule(textAllDone, {
  holds: {
    'nothing told': filingOf({ sheets: [requests({ 'carriedOut.total': 2 })] }),
    'all done and nothing over': told('全年共受理政府信息公开申请8件，均已办结。', 0),
    'all done but what was carried out': told('收到申请8件，除结转下年度2件外均已办结。', 2),
    'all that fell due answered': told('收到申请8件，到期的均已办结。', 2),
    'all answered in time, which is not done': told('收到申请8件，均按时答复。', 2),
    'all proposals done': told('人大建议和政协提案申请均已办结。', 2),
    'all complaints done': told('群众投诉举报申请全部办结。', 2),
  },
  broken: {
    'all done and two over': [
      told('全年共受理政府信息公开申请8件，均已办结。', 2),
      {
        severity: 'warning',
        cells: ['requests.carriedOut.total'],
        quote: '全年共受理政府信息公开申请8件，均已办结。',
        expected: '0',
        actual: '2',
      },
    ],
    'all done in time': [told('政府信息公开申请全部按时办结。', 1), { actual: '1' }],
  },
  uncertain: { 'a blank in the table': told('全年共受理政府信息公开申请8件，均已办结。', '') },
});
