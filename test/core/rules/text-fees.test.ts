import { textFees } from '../../../src/core/rules/text-fees';
import { testRule } from '../../rules';
import { filingOf, requests, sections, telling } from '../filings';

const dropped = [requests({ 'outcomes.other.feeOverdue.total': 2 })];
const mute = telling('全年收到申请2件。').map((section) =>
  section.id === 'others' ? { ...section, lines: [{ text: '无。', selector: '#others' }] } : section,
);

testRule(textFees, {
  holds: {
    'none dropped': filingOf({ sections: mute }),
    'dropped, and no fee taken, since it was not paid': filingOf({ sheets: dropped, sections }),
    'dropped, and the notices told': filingOf({
      sheets: dropped,
      sections: telling('发出收费通知2件，实际未收取信息处理费。', 'others'),
    }),
  },
  broken: {
    'dropped, and not a word of fees': [
      filingOf({ sheets: dropped, sections: mute }),
      {
        severity: 'info',
        cells: ['requests.outcomes.other.feeOverdue.total'],
        say: { key: 'text-fees', notices: '2' },
      },
    ],
  },
  uncertain: {
    'a blank in the table': filingOf({
      sheets: [requests({ 'outcomes.other.feeOverdue.total': '' })],
      sections: mute,
    }),
    'no text at all': filingOf({
      sheets: dropped,
      sections: mute.map((section) => ({ ...section, lines: [] })),
    }),
  },
});
