import { publishedLate } from '../../../src/core/rules/published-late';
import { testRule } from '../../rules';
import { filingOf } from '../filings';

const on = (publishedAt: string, issuer: string | null = '云溪县财政局', year: number | null = 2023) => ({
  filing: filingOf({ issuer, year }),
  meta: { publishedAt },
});

testRule(publishedLate, {
  holds: {
    'a department on the last day': on('2024-01-31'),
    'a department at midnight of the last day': on('2024-01-31 23:59'),
    'a government on the last day': on('2024-03-31', '云溪县人民政府'),
    'a department before 2019, when all had until March': on('2018-03-31', '云溪县财政局', 2017),
  },
  broken: {
    'a department in February': [
      on('2024-02-01'),
      {
        severity: 'warning',
        say: {
          key: 'published-late',
          publishedAt: '2024-02-01',
          deadline: '2024-01-31',
          isGovernment: false,
        },
        quote: '2024-02-01',
      },
    ],
    'the office of a government in February': [on('2024-02-20', '云溪县人民政府办公室'), {}],
    'a government in April': [
      on('2024-04-01 08:00', '云溪县人民政府'),
      {
        say: { key: 'published-late', publishedAt: '2024-04-01', deadline: '2024-03-31', isGovernment: true },
      },
    ],
    'anyone before 2019 in April': [on('2018-04-02', '云溪县财政局', 2017), {}],
  },
  uncertain: {
    'the page has no date': filingOf(),
    'nobody is named': on('2024-02-01', null),
    'a township, whose day is set locally': on('2024-06-01', '小溪镇人民政府'),
    'a body of a kind that the name does not tell': on('2024-06-01', '云溪县行政服务中心'),
    'the year is not told': on('2024-06-01', '云溪县财政局', null),
  },
});
