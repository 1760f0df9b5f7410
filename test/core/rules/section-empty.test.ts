import { sectionEmpty } from '../../../src/core/rules/section-empty';
import { testRule } from '../../rules';
import { filingOf, filingOf2014, sectionsWith } from '../filings';

testRule(sectionEmpty, {
  holds: {
    'text in every section': filingOf(),
    'a section that is missing, which another rule tells': filingOf({
      sections: sectionsWith('problems', { status: 'missing', heading: null, selector: null, lines: [] }),
    }),
    'the form of 2014': filingOf2014(),
  },
  broken: {
    'a heading alone': [
      filingOf({ sections: sectionsWith('problems', { status: 'empty', lines: [] }) }),
      {
        severity: 'warning',
        say: { key: 'section-empty', id: 'problems', heading: '五、存在的主要问题及改进情况' },
        marks: [{ selector: '#section-problems', role: 'place' }],
      },
    ],
  },
});
