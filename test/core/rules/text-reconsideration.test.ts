import { textReconsideration } from '../../../src/core/rules/text-reconsideration';
import { testRule } from '../../rules';
import { filingOf, remedies, telling } from '../filings';

const told = (text: string, total: string | number, corrected: string | number = 0) =>
  filingOf({
    sheets: [remedies({ 'reconsideration.total': total, 'reconsideration.corrected': corrected })],
    sections: telling(text),
  });

testRule(textReconsideration, {
  holds: {
    'nothing told': filingOf(),
    'the number of the table': told('因政府信息公开被申请行政复议3件。', 3),
    'the number of one outcome': told('因政府信息公开行政复议1件，已纠正。', 3, 1),
    'all cases of an office that decides them': told('政府信息公开工作中，审理行政复议230件。', 3),
    'cases of another kind': told('全年行政复议45件。', 3),
    'last year': told('因政府信息公开被申请行政复议件数同比下降，去年行政复议9件。', 3),
  },
  broken: {
    'another number': [
      told('因政府信息公开被申请行政复议2件。', 3),
      {
        severity: 'warning',
        cells: ['remedies.reconsideration.total'],
        quote: '因政府信息公开被申请行政复议2件。',
        actual: '2',
      },
    ],
  },
  uncertain: { 'a blank in the table': told('因政府信息公开被申请行政复议2件。', '') },
});
