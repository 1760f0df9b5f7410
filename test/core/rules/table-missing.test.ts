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
    'table two on a page of the others': [
      filingOf({ sheets: [requests(), remedies()] }),
      { say: { key: 'table-missing', table: 'disclosure' } },
    ],
  },
});
