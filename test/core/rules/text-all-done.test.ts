import { textAllDone } from '../../../src/core/rules/text-all-done';
import { testRule } from '../../rules';
import { filingOf, requests, telling } from '../filings';
import type { Figures } from '../tables';

const told = (text: string, carriedOut: string | number, others: Figures = {}, year: number | null = 2023) =>
  filingOf({
    year,
    sheets: [requests({ 'received.total': 8, 'carriedOut.total': carriedOut, ...others })],
    sections: telling(text),
  });

testRule(textAllDone, {
  holds: {
    'all done in a wider circle': {
      ...told('全县政府信息公开申请均已办结。', 2),
      issuer: '云溪县人民政府',
    },
    'all done of those that came by post': told('信函政府信息公开申请均已办结。', 2),
    'all cases done, told after the requests': told('政府信息公开行政复议3件，上述申请均已办结。', 2),
    'as many as the table says, beside a part': told(
      '办理政府信息公开申请6件，其中网络申请5件，均已办结。',
      2,
      {
        'outcomes.total.total': 6,
      },
    ),
    'all done of those that came one way': told('收到政府信息公开申请8件，其中网络申请5件，均已办结。', 2),
    'all done of another number': told('收到政府信息公开申请5件，均已办结。', 2),
    'all done of as many as the table says': told('办理政府信息公开申请6件，均已办结。', 2, {
      'outcomes.total.total': 6,
    }),
    'all done but what goes on in the next year': told(
      '收到政府信息公开申请8件，均已办结。另有2件结转2024年办理。',
      2,
    ),
    'nothing told': filingOf({ sheets: [requests({ 'carriedOut.total': 2 })] }),
    'all done and nothing over': told('全年共受理政府信息公开申请8件，均已办结。', 0),
    'all done but what was carried out': told('收到申请8件，除结转下年度2件外均已办结。', 2),
    'all that fell due answered': told('收到申请8件，到期的均已办结。', 2),
    'all answered in time, which is not done': told('收到申请8件，均按时答复。', 2),
    'all proposals done': told('人大建议和政协提案申请均已办结。', 2),
    'all complaints done': told('群众投诉举报申请全部办结。', 2),
  },
  broken: {
    'all done of those with the ones carried in': [
      told('收到政府信息公开申请10件，均已办结。', 2, { 'carriedIn.total': 2 }),
      { actual: '2' },
    ],
    'all done, where another sentence gives what was done': [
      told('政府信息公开申请均已办结。全年答复申请6件。', 2, { 'outcomes.total.total': 6 }),
      { quote: '政府信息公开申请均已办结。' },
    ],
    'all done, in a year that nobody tells': [
      told('收到政府信息公开申请8件，均已办结。', 2, {}, null),
      { actual: '2' },
    ],
    'all done, with what went on in the year itself': [
      told('收到政府信息公开申请8件，均已办结。上年结转2022年办理的事项另行统计。', 2),
      { actual: '2' },
    ],
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
