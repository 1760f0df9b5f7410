import { textTwice } from '../../../src/core/rules/text-twice';
import { testRule } from '../../rules';
import { filingOf, requests, telling } from '../filings';

const told = (text: string, received: string | number = 8) =>
  filingOf({ sheets: [requests({ 'received.total': received })], sections: telling(text) });

testRule(textTwice, {
  holds: {
    'nothing told': filingOf(),
    'one number twice': told('全年收到政府信息公开申请8件。\n本年度共收到政府信息公开申请8件，均已办结。'),
    'all and the new ones': told('全年收到政府信息公开申请10件。\n新收政府信息公开申请8件。'),
    'all and those of a wider circle': told('我局收到政府信息公开申请8件。\n全县收到政府信息公开申请50件。'),
    'two numbers, both of them wrong, which another rule says of each': told(
      '全年收到政府信息公开申请6件。\n本年度共收到政府信息公开申请9件。',
    ),
    'all and a part': told('全年收到政府信息公开申请8件，其中网上收到申请3件。'),
  },
  broken: {
    'two numbers for one thing': [
      told('全年收到政府信息公开申请8件。\n本年度共收到政府信息公开申请9件。'),
      { severity: 'info', say: { key: 'text-twice', subject: 'received', values: [8, 9] } },
    ],
  },
  uncertain: {
    'a blank in the table': told('全年收到政府信息公开申请8件。\n本年度共收到政府信息公开申请9件。', ''),
  },
});
