import { textNone } from '../../../src/core/rules/text-none';
import { testRule } from '../../rules';
import { filingOf, requests, telling } from '../filings';

const told = (text: string, received: string | number) =>
  filingOf({ sheets: [requests({ 'received.total': received })], sections: telling(text) });

testRule(textNone, {
  holds: {
    'none, where the text gives a number elsewhere': told('未收到政府信息公开申请。\n收到依申请公开3件。', 3),
    'none of a part': told('其中收到政府信息公开申请0件。', 3),
    'nothing told': filingOf({ sheets: [requests({ 'received.total': 3 })] }),
    'none and none': told('本年度未收到政府信息公开申请。', 0),
    'no reconsideration': told('未收到政府信息公开行政复议申请。', 3),
    'no complaint': told('未收到政府信息公开投诉举报。', 3),
    'none by one way': told('未收到信函政府信息公开申请。', 3),
    'none that was refused': told('没有收到不予公开的政府信息公开申请。', 3),
    'none of one half of the year': told('下半年未收到政府信息公开申请。', 3),
    'no opinions': told('未收到社会公众意见建议。', 3),
    'ten requests, not none': told('收到依申请公开10件。', 10),
  },
  broken: {
    'none and three, though cases of another kind are told': [
      told('未收到政府信息公开申请。\n政府信息公开行政复议3件。', 3),
      { say: { key: 'text-none', of: 'requests', path: 'requests.received.total', value: '3' } },
    ],
    'none and three': [
      told('2023年，我局未收到政府信息公开申请。', 3),
      {
        severity: 'warning',
        cells: ['requests.received.total'],
        quote: '2023年，我局未收到政府信息公开申请。',
        expected: '0',
        actual: '3',
      },
    ],
    'in other words': [told('本年度没有收到公民、法人和其他组织提出的依申请公开事项。', 1), { actual: '1' }],
    '0件': [told('全年收到依申请公开0件。', 2), { actual: '2' }],
  },
  uncertain: {
    'a blank in the table': told('本年度未收到政府信息公开申请。', ''),
    'nothing disclosed on request, whatever was requested': told('全年依申请公开0件。', 2),
  },
});
