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
    'all upheld, of cases that other words set apart': told('行政复议4件，均获维持，撤回1件。', 1),
    'all upheld, of cases nobody says are of disclosure': {
      ...told('全年办结案件中行政复议4件，均获维持。', 1),
      sections: telling('行政复议4件，均获维持。'),
    },
    'all of them upheld before one was named': told('案件均获维持。', 1),
    'nothing told': filingOf({ sheets: [remedies({ 'reconsideration.corrected': 1 })] }),
    'all upheld': told('因政府信息公开被申请行政复议2件，均获维持。', 0),
    'all that were decided': told('行政复议案件已审结的均获维持。', 0, 1),
    'of litigation, beside a reconsideration corrected': told('行政诉讼均维持原判。', 1),
  },
  broken: {
    'one with another outcome': [
      {
        ...told('', 0),
        sheets: [remedies({ 'reconsideration.other': 1, 'litigation.direct.corrected': 5 })],
        sections: telling('政府信息公开行政复议4件，均获维持，无行政诉讼。', 'remedies'),
      },
      {
        say: { key: 'text-upheld', paths: ['remedies.reconsideration.other'], values: ['1'] },
        cells: ['remedies.reconsideration.other'],
      },
    ],
    'one corrected, told in the section of table four without a word of disclosure': [
      { ...told('', 1), sections: telling('行政复议4件，均获维持。', 'remedies') },
      { cells: ['remedies.reconsideration.corrected'] },
    ],
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
