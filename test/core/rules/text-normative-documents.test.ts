import { textNormativeDocuments } from '../../../src/core/rules/text-normative-documents';
import { testRule } from '../../rules';
import { disclosure, filingOf, filingOf2019, telling } from '../filings';

const told = (
  text: string,
  issued: string | number,
  repealed: string | number = 0,
  inForce: string | number = 0,
) =>
  filingOf({
    sheets: [
      disclosure({
        'normativeDocuments.issued': issued,
        'normativeDocuments.repealed': repealed,
        'normativeDocuments.inForce': inForce,
      }),
    ],
    sections: telling(text),
  });

testRule(textNormativeDocuments, {
  holds: {
    'nothing told': filingOf(),
    'the numbers of the table': told(
      '制定行政规范性文件4件，废止行政规范性文件7件，现行有效行政规范性文件14件。',
      4,
      7,
      14,
    ),
    'documents that are not normative': told('主动公开政府文件、政府办文件92条，公开文件31件。', 4),
    'documents that were examined': told('审查规范性文件20件，备案规范性文件5件。', 4),
    'documents of another year': told('2020年，制定规范性文件9件。', 4),
    'the form of 2019': filingOf2019({
      sheets: [disclosure({ 'normativeDocuments.newlyMade': 3 }, '2019')],
      sections: telling('制定规范性文件3件。'),
    }),
  },
  broken: {
    'another number': [
      told('制定行政规范性文件5件。', 4),
      {
        severity: 'warning',
        cells: ['disclosure.normativeDocuments.issued'],
        quote: '制定行政规范性文件5件。',
        say: { key: 'text-differs', subject: 'normativeIssued', value: 5, admissible: [4], scope: null },
      },
    ],
  },
  uncertain: { 'a blank in the table': told('制定行政规范性文件5件。', '') },
});
