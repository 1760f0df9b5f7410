import { sectionOrder } from '../../../src/core/rules/section-order';
import { testRule } from '../../rules';
import { filingOf, filingOf2014, sections, sectionsWith } from '../filings';

const ids = sections.map(({ id }) => id);

testRule(sectionOrder, {
  holds: {
    'the order and numbers of the form': filingOf(),
    'no numbers at all': filingOf({ sections: sections.map((section) => ({ ...section, ordinal: null })) }),
    'one missing, the others in order': filingOf({
      sections: sectionsWith('others', { status: 'missing', heading: null, ordinal: null, selector: null }),
      printedOrder: ids.slice(0, 5),
    }),
    'the form of 2014': filingOf2014({ printedOrder: ['requests', 'disclosure'] }),
  },
  broken: {
    'two exchanged, each heading marked that is there': [
      filingOf({
        sections: sectionsWith('others', { status: 'missing', heading: null, ordinal: null, selector: null }),
        printedOrder: ['disclosure', 'overview', 'requests', 'remedies', 'problems'],
      }),
      {
        say: {
          key: 'section-order',
          numbers: [],
          printed: ['disclosure', 'overview', 'requests', 'remedies', 'problems'],
        },
        marks: ids.slice(0, 5).map((id) => ({ selector: `#section-${id}`, role: 'place' })),
      },
    ],
    'one printed twice': [filingOf({ printedOrder: ['overview', 'overview'] }), { severity: 'warning' }],
    'two exchanged': [
      filingOf({ printedOrder: ['overview', 'requests', 'disclosure', 'remedies', 'problems', 'others'] }),
      {
        severity: 'warning',
        say: {
          key: 'section-order',
          numbers: [],
          printed: ['overview', 'requests', 'disclosure', 'remedies', 'problems', 'others'],
        },
      },
    ],
    'numbers that go on to eight': [
      filingOf({
        sections: sections.map((section) =>
          section.id === 'others' ? { ...section, ordinal: 8, heading: '八、其他需要报告的事项' } : section,
        ),
      }),
      {
        say: { key: 'section-order', printed: ids, numbers: ['八、其他需要报告的事项'] },
        marks: [{ selector: '#section-others', role: 'place' }],
      },
    ],
  },
});
