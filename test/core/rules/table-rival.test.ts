import { tableRival } from '../../../src/core/rules/table-rival';
import { testRule } from '../../rules';
import { filingOf, remedies, requests } from '../filings';

testRule(tableRival, {
  holds: { 'each table once': filingOf() },
  broken: {
    'one table twice, with other figures': [
      filingOf({ sheets: [{ ...requests(), hasRival: true }, remedies()] }),
      { severity: 'warning', say: { key: 'table-rival', table: 'requests' } },
    ],
  },
});
