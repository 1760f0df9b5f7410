import { textTwice } from '../../../src/core/rules/text-twice';
import { testRule } from '../../rules';
import { filingOf, requests, telling } from '../filings';

const told = (text: string, received: string | number = 8) =>
  filingOf({ sheets: [requests({ 'received.total': received })], sections: telling(text) });

testRule(textTwice, {
  holds: {
    'what came in and what was taken up': told(
      '全年收到政府信息公开申请8件。\n本年度受理政府信息公开申请7件。',
    ),
    'two numbers that the table both gives': {
      ...told('全年收到政府信息公开申请8件。\n本年度共收到政府信息公开申请10件。'),
      sheets: [requests({ 'received.total': 8, 'carriedIn.total': 2 })],
    },
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
    'two numbers for what was carried in': [
      {
        ...told('上年结转政府信息公开申请3件。\n上年结转政府信息公开申请4件。'),
        sheets: [requests({ 'received.total': 8, 'carriedIn.total': 3 })],
      },
      {
        say: { key: 'text-twice', subject: 'carriedIn', values: [3, 4] },
        quote: '上年结转政府信息公开申请3件。 … 上年结转政府信息公开申请4件。',
      },
    ],
    'two numbers for what was carried out': [
      {
        ...told('结转下年度继续办理3件。\n结转下年度继续办理4件。'),
        sheets: [requests({ 'received.total': 8, 'carriedOut.total': 4 })],
      },
      { say: { key: 'text-twice', subject: 'carriedOut', values: [3, 4] } },
    ],
    'two numbers for one thing': [
      told('全年收到政府信息公开申请8件。\n本年度共收到政府信息公开申请9件。'),
      { severity: 'info', say: { key: 'text-twice', subject: 'received', values: [8, 9] } },
    ],
  },
  uncertain: {
    'a blank in the table': told('全年收到政府信息公开申请8件。\n本年度共收到政府信息公开申请9件。', ''),
  },
});
