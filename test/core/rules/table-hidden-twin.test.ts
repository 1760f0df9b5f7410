import { tableHiddenTwin } from '../../../src/core/rules/table-hidden-twin';
import { testRule } from '../../rules';
import { filingOf, requests } from '../filings';

testRule(tableHiddenTwin, {
  holds: {
    'each table once': filingOf(),
    'a table that is hidden itself': filingOf({
      sheets: [{ ...requests(), hasHiddenTwin: true, isHidden: true }],
    }),
  },
  broken: {
    'a hidden copy with other figures': [
      filingOf({ sheets: [{ ...requests(), hasHiddenTwin: true }] }),
      { severity: 'warning', say: { key: 'table-hidden-twin', table: 'requests' } },
    ],
  },
});
