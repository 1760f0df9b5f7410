import { tableImage } from '../../../src/core/rules/table-image';
import { testRule } from '../../rules';
import { disclosure, filingOf, filingOf2014, remedies, requests, sectionsWith } from '../filings';

const pictured = sectionsWith('requests', { images: ['#one', '#two'] });

testRule(tableImage, {
  holds: {
    'tables, no pictures': filingOf(),
    'a picture beside the table': filingOf({ sections: pictured }),
    'a picture in a section without a table of the form': filingOf({
      sheets: [],
      sections: sectionsWith('overview', { images: ['#one'] }),
    }),
    'the form of 2014': filingOf2014({ sections: pictured }),
  },
  broken: {
    'pictures where table three should be': [
      filingOf({ sheets: [disclosure(), remedies()], sections: pictured }),
      {
        severity: 'info',
        say: { key: 'table-image', table: 'requests' },
        marks: [
          { selector: '#one', role: 'place' },
          { selector: '#two', role: 'place' },
        ],
      },
    ],
  },
  uncertain: {
    'neither table nor picture': filingOf({ sheets: [disclosure(), requests()] }),
  },
});
