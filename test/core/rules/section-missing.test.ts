import { sectionMissing } from '../../../src/core/rules/section-missing';
import type { SectionId } from '../../../src/core/result';
import { testRule } from '../../rules';
import { filingOf, filingOf2014, remedies, sections, sectionsWith } from '../filings';

const lacking = (...ids: readonly SectionId[]) =>
  filingOf({
    sections: sections.map((section) =>
      ids.includes(section.id)
        ? { ...section, status: 'missing', heading: null, ordinal: null, selector: null, lines: [] }
        : section,
    ),
  });
const all = sections.map(({ id }) => id);

testRule(sectionMissing, {
  holds: {
    'all six': filingOf(),
    'an empty one, which is there': filingOf({
      sections: sectionsWith('others', { status: 'empty', lines: [] }),
    }),
    'the form of 2014, which has its own sections': filingOf2014(),
  },
  broken: {
    'one of six': [
      lacking('others'),
      { severity: 'warning', say: { key: 'section-missing', id: 'others', hasTable: false } },
    ],
    'two of six, one finding each': [
      lacking('problems', 'others'),
      { say: { key: 'section-missing', id: 'problems', hasTable: false } },
      { say: { key: 'section-missing', id: 'others', hasTable: false } },
    ],
    'one whose table is there': [
      lacking('remedies'),
      { severity: 'warning', say: { key: 'section-missing', id: 'remedies', hasTable: true } },
    ],
    'one beside the table of another': [
      { ...lacking('requests'), sheets: [remedies()] },
      { say: { key: 'section-missing', id: 'requests', hasTable: false } },
    ],
    'five of six': [
      { ...lacking(...all.slice(1)), sheets: [] },
      ...all.slice(1).map((id) => ({ say: { key: 'section-missing', id, hasTable: false } as const })),
    ],
    'none of six, of which it cannot be told': [
      lacking(...all),
      { severity: 'info', say: { key: 'sections-untold' } },
    ],
  },
});
