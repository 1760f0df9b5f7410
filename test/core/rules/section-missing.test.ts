import { sectionMissing } from '../../../src/core/rules/section-missing';
import { testRule } from '../../rules';
import { filingOf, filingOf2014, sectionsWith } from '../filings';

const lacking = (...ids: readonly ('problems' | 'others')[]) =>
  filingOf({
    sections: filingOf().sections.map((section) =>
      section.id === ids[0] || section.id === ids[1]
        ? { ...section, status: 'missing', heading: null, ordinal: null, selector: null, lines: [] }
        : section,
    ),
  });

testRule(sectionMissing, {
  holds: {
    'all six': filingOf(),
    'an empty one, which is there': filingOf({
      sections: sectionsWith('others', { status: 'empty', lines: [] }),
    }),
    'the form of 2014, which has its own sections': filingOf2014(),
  },
  broken: {
    'one of six': [lacking('others'), { severity: 'warning', say: { key: 'section-missing', id: 'others' } }],
    'two of six, one finding each': [
      lacking('problems', 'others'),
      { say: { key: 'section-missing', id: 'problems' } },
      { say: { key: 'section-missing', id: 'others' } },
    ],
  },
});
