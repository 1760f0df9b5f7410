import { publishedEarly } from '../../../src/core/rules/published-early';
import { testRule } from '../../rules';
import { filingOf } from '../filings';

const on = (publishedAt: string, year: number | null = 2023) => ({
  filing: filingOf({ year }),
  meta: { publishedAt },
});

testRule(publishedEarly, {
  holds: { 'the first day after': on('2024-01-01'), 'years later': on('2026-05-01 10:00') },
  broken: {
    'before the year was over': [
      on('2023-12-31'),
      { severity: 'warning', say: { key: 'published-early', publishedAt: '2023-12-31', year: 2023 } },
    ],
    'the date of the year before': [on('2023-01-20 09:30'), { quote: '2023-01-20' }],
  },
  uncertain: { 'the page has no date': filingOf(), 'the year is not told': on('2023-01-20', null) },
});
