import { periodMismatch } from '../../../src/core/rules/period-mismatch';
import { testRule } from '../../rules';
import { filingOf } from '../filings';

const period = (start: string, end: string, year: number | null = 2023) =>
  filingOf({ year, period: { start, end } });

testRule(periodMismatch, {
  holds: { 'the whole of the year': filingOf() },
  broken: {
    'the year before': [
      period('2022-01-01', '2022-12-31'),
      {
        severity: 'warning',
        say: { key: 'period-odd', start: '2022-01-01', end: '2022-12-31', year: 2023 },
        quote: '2022-01-01 – 2022-12-31',
      },
    ],
    'an end before its start': [period('2023-01-01', '2022-12-31'), {}],
    'less than a year': [period('2023-01-01', '2023-11-30'), {}],
  },
  uncertain: {
    'the period is not stated': filingOf({ period: null }),
    'the year is not told': period('2022-01-01', '2022-12-31', null),
  },
});
