import { textLitigation } from '../../../src/core/rules/text-litigation';
import { testRule } from '../../rules';
import { filingOf, remedies, telling } from '../filings';

const told = (
  text: string,
  direct: string | number,
  after: string | number = 0,
  reconsideration: string | number = 0,
) =>
  filingOf({
    sheets: [
      remedies({
        'reconsideration.total': reconsideration,
        'litigation.direct.total': direct,
        'litigation.afterReconsideration.total': after,
      }),
    ],
    sections: telling(text),
  });

testRule(textLitigation, {
  holds: {
    'with reconsiderations, some matters going through both': told(
      '因政府信息公开引发行政复议、行政诉讼5件。',
      2,
      3,
      1,
    ),
    'as many as there were reconsiderations': told('因政府信息公开引发行政复议、行政诉讼4件。', 1, 0, 4),
    'nothing told': filingOf(),
    'one kind': told('因政府信息公开被提起行政诉讼2件。', 2),
    'both kinds together': told('因政府信息公开被提起行政诉讼5件。', 2, 3),
    'with reconsiderations': told('因政府信息公开引发行政复议、行政诉讼6件。', 2, 3, 1),
    'by instances': told('政府信息公开行政诉讼9件，其中一审5件，二审4件。', 2, 3),
    'cases of another kind': told('全年行政诉讼45件。', 2),
  },
  broken: {
    'fewer than of either kind': [
      told('因政府信息公开引发行政复议、行政诉讼3件。', 1, 0, 4),
      {
        say: { key: 'text-differs', subject: 'remedies', value: 3, admissible: [5], scope: null },
        cells: [
          'remedies.reconsideration.total',
          'remedies.litigation.direct.total',
          'remedies.litigation.afterReconsideration.total',
        ],
      },
    ],
    'more than of both kinds': [
      told('因政府信息公开引发行政复议、行政诉讼7件。', 2, 3, 1),
      { say: { key: 'text-differs', subject: 'remedies', value: 7, admissible: [6], scope: null } },
    ],
    'another number': [
      told('因政府信息公开被提起行政诉讼7件。', 2, 3),
      {
        severity: 'warning',
        cells: ['remedies.litigation.direct.total', 'remedies.litigation.afterReconsideration.total'],
        quote: '因政府信息公开被提起行政诉讼7件。',
        actual: '7',
      },
    ],
  },
  uncertain: {
    'a blank in the table': told('因政府信息公开被提起行政诉讼7件。', 2, ''),
    'a blank among the lawsuits of both together': told(
      '因政府信息公开引发行政复议、行政诉讼7件。',
      2,
      '',
      1,
    ),
    'a blank among the reconsiderations of both together': told(
      '因政府信息公开引发行政复议、行政诉讼7件。',
      2,
      3,
      '',
    ),
  },
});
