import { textNoCase } from '../../../src/core/rules/text-no-case';
import { testRule } from '../../rules';
import { filingOf, remedies, telling } from '../filings';

const told = (text: string, reconsideration: string | number, litigation: string | number = 0) =>
  filingOf({
    sheets: [remedies({ 'reconsideration.total': reconsideration, 'litigation.direct.total': litigation })],
    sections: telling(text, 'remedies'),
  });

testRule(textNoCase, {
  holds: {
    'none of one sort, where the text tells of others': told('行政诉讼1件。未发生行政诉讼败诉案件。', 0, 1),
    'none that were lost, where the text tells of the rest': told(
      '因政府信息公开引发行政复议3件。未发生行政复议案件被撤销。未发生行政复议。',
      3,
    ),
    'none, where the text counts both together': told(
      '因政府信息公开引发行政复议、行政诉讼3件。未发生行政诉讼。',
      1,
      2,
    ),
    'nothing told': filingOf({ sheets: [remedies({ 'reconsideration.total': 3 })] }),
    'none and none': told('未发生因政府信息公开被申请行政复议、提起行政诉讼的案件。', 0),
    'no litigation beside a reconsideration': told('发生行政复议1件，未发生行政诉讼。', 1),
    'no case that was lost': told('无败诉的行政诉讼案件，无被纠错的行政复议案件。', 1, 2),
    'no litigation after reconsideration': told('未发生复议后起诉的行政诉讼。', 3),
  },
  broken: {
    'no litigation beside reconsiderations': [
      told('因政府信息公开引发行政复议1件，未发生行政诉讼。', 1, 2),
      { cells: ['remedies.litigation.direct.total'] },
    ],
    'none, twice': [
      told('行政复议0件。未发生行政复议。', 1),
      { cells: ['remedies.reconsideration.total'], quote: '未发生行政复议。' },
    ],
    'none and one of each': [
      told('未发生因政府信息公开被申请行政复议、提起行政诉讼的案件。', 1, 2),
      {
        severity: 'warning',
        cells: ['remedies.reconsideration.total'],
        quote: '未发生因政府信息公开被申请行政复议、提起行政诉讼的案件。',
        expected: '0',
        actual: '1',
      },
      { cells: ['remedies.litigation.direct.total'], actual: '2' },
    ],
    'in other words': [
      told('未接到依申请公开引发的行政诉讼和行政复议情况。', 1),
      { cells: ['remedies.reconsideration.total'] },
    ],
  },
  uncertain: { 'a blank in the table': told('未发生行政复议、行政诉讼案件。', '/', '') },
});
