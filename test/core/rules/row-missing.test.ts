import { rowMissing } from '../../../src/core/rules/row-missing';
import { testRule } from '../../rules';
import { disclosure, filingOf, filingOf2014, losing, remedies, requests, without } from '../filings';

testRule(rowMissing, {
  holds: {
    'every row': filingOf(),
    'a row whose cells have no place, which is there': filingOf({
      sheets: [losing(requests(), 'requests.received')],
    }),
    'a table that is not there, which another rule tells': filingOf({ sheets: [remedies()] }),
    'the form of 2014, to which provinces add': filingOf2014({ sheets: [] }),
  },
  broken: {
    'one row of table three': [
      filingOf({ sheets: [without(requests(), 'requests.carriedIn')] }),
      {
        severity: 'warning',
        say: { key: 'row-missing', path: 'requests.carriedIn' },
        cells: [
          'requests.carriedIn.naturalPerson',
          'requests.carriedIn.business',
          'requests.carriedIn.research',
          'requests.carriedIn.publicWelfare',
          'requests.carriedIn.legalService',
          'requests.carriedIn.otherOrganization',
          'requests.carriedIn.total',
        ],
      },
    ],
    'a row of table two and a group of table four': [
      filingOf({
        sheets: [
          without(disclosure(), 'disclosure.penalties'),
          without(remedies(), 'remedies.litigation.direct'),
        ],
      }),
      { cells: ['disclosure.penalties.decisions'] },
      { say: { key: 'row-missing', path: 'remedies.litigation.direct' } },
    ],
  },
});
