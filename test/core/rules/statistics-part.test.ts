import { statisticsPart } from '../../../src/core/rules/statistics-part';
import { testRule } from '../../rules';
import { filingOf, filingOf2014, statistics } from '../filings';

const sheet = (part: string | number, whole: string | number) =>
  filingOf2014({ sheets: [statistics({ 'disclosed.normative': part, 'disclosed.total': whole })] });

testRule(statisticsPart, {
  holds: {
    'all zeros': filingOf2014(),
    'a part of the whole': sheet(12, 513),
    'the whole of it': sheet(12, 12),
    'a filing without that table': filingOf(),
  },
  broken: {
    'more than the whole': [
      sheet(13, 12),
      {
        severity: 'warning',
        cells: ['statistics.disclosed.normative', 'statistics.disclosed.total'],
        formula: '13 ≤ 12',
      },
    ],
    'the head at more conferences than there were': [
      filingOf2014({ sheets: [statistics({ 'response.pressConferencesByHead': 1 })] }),
      { cells: ['statistics.response.pressConferencesByHead', 'statistics.response.pressConferences'] },
    ],
  },
  uncertain: {
    'a blank whole': sheet(13, ''),
    'a blank part': sheet('', 12),
    'a part nobody can read': sheet('约13', 12),
  },
});
