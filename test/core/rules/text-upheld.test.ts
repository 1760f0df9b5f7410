import { textUpheld } from '../../../src/core/rules/text-upheld';
import { testRule } from '../../rules';
import { filingOf, remedies, telling } from '../filings';

const told = (text: string, corrected: string | number, pending: string | number = 0) =>
  filingOf({
    sheets: [
      remedies({
        'reconsideration.upheld': 2,
        'reconsideration.corrected': corrected,
        'reconsideration.pending': pending,
      }),
    ],
    sections: telling(text),
  });

testRule(textUpheld, {
  holds: {
    'nothing told': filingOf({ sheets: [remedies({ 'reconsideration.corrected': 1 })] }),
    'all upheld': told('因政府信息公开被申请行政复议2件，均获维持。', 0),
    'all that were decided': told('行政复议案件已审结的均获维持。', 0, 1),
    'of litigation, beside a reconsideration corrected': told('行政诉讼均维持原判。', 1),
  },
  broken: {
    'one corrected and one pending': [
      told('因政府信息公开被申请行政复议4件，均获维持。', 1, 1),
      {
        severity: 'warning',
        cells: ['remedies.reconsideration.corrected', 'remedies.reconsideration.pending'],
        quote: '因政府信息公开被申请行政复议4件，均获维持。',
      },
    ],
  },
  uncertain: { 'blanks in the table': told('行政复议均获维持。', '', '/') },
});
