import { tableMissing } from '../../../src/core/rules/table-missing';
import { testRule } from '../../rules';
import { disclosure, filingOf, filingOf2014, remedies, requests, sectionsWith } from '../filings';

testRule(tableMissing, {
  holds: {
    'all three': filingOf(),
    'the form of 2014, which has one of its own': filingOf2014(),
  },
  broken: {
    'table four': [
      filingOf({ sheets: [disclosure(), requests()] }),
      {
        severity: 'warning',
        say: { key: 'table-missing', table: 'remedies' },
        marks: [{ selector: '#section-remedies', role: 'place' }],
      },
    ],
    'all of them, one finding each, though the section is missing too': [
      filingOf({ sheets: [], sections: sectionsWith('requests', { status: 'missing', selector: null }) }),
      { say: { key: 'table-missing', table: 'disclosure' } },
      { say: { key: 'table-missing', table: 'requests' }, marks: [] },
      { say: { key: 'table-missing', table: 'remedies' } },
    ],
    'table three, set in lines of text': [
      filingOf({
        sheets: [disclosure(), remedies()],
        sections: sectionsWith('requests', {
          lines: ['本年新收', '上年结转', '予以公开', '部分公开', '结转下年度继续办理'].map((label) => ({
            text: `| ${label} | 1 | 0 | 1 |`,
            selector: '#text',
          })),
        }),
      }),
      { say: { key: 'table-unread', table: 'requests' }, marks: [{ selector: '#text', role: 'place' }] },
    ],
    'table two on a page of the others': [
      filingOf({ sheets: [requests(), remedies()] }),
      { say: { key: 'table-missing', table: 'disclosure' } },
    ],
  },
});
