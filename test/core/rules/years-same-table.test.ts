import { yearsSameTable } from '../../../src/core/rules/years-same-table';
import { disclosure, filingOf, filingOf2019, losing, requests } from '../filings';
import type { Figures } from '../tables';
import { testYears } from '../../years';

const busy: Figures = {
  'received.naturalPerson': 40,
  'received.business': 7,
  'received.total': 47,
  'outcomes.granted.total': 21,
};
const filed = (year: number, figures: Figures) => filingOf({ year, sheets: [requests(figures)] });
const decided = (year: number, figures: Figures) => filingOf({ year, sheets: [disclosure(figures)] });
const fees = {
  'licensing.decisions': 12,
  'penalties.decisions': 5,
  'compulsoryMeasures.decisions': 2,
  'administrativeFees.amount': '3.5',
};
const standing = {
  'normativeDocuments.inForce': 31,
  'rules.inForce': 2,
  'licensing.decisions': 12,
  'penalties.decisions': 5,
};

testYears(yearsSameTable, {
  silent: {
    'the same blank in both': [
      filed(2023, { ...busy, 'carriedOut.total': '' }),
      filed(2022, { ...busy, 'carriedOut.total': '' }),
    ],
    'all zeros': [filed(2023, {}), filed(2022, {})],
    'all blank': [
      filingOf({ sheets: [requests({}, '2021', '')] }),
      filingOf({ year: 2022, sheets: [requests({}, '2021', '')] }),
    ],
    'one cell otherwise': [filed(2023, busy), filed(2022, { ...busy, 'received.business': 8 })],
    'one cell more': [filed(2023, { ...busy, 'carriedOut.total': 1 }), filed(2022, busy)],
    'one cell less': [filed(2023, busy), filed(2022, { ...busy, 'carriedOut.total': 1 })],
    'too few numbers to tell': [
      filed(2023, { 'received.naturalPerson': 1, 'received.total': 1 }),
      filed(2022, { 'received.naturalPerson': 1, 'received.total': 1 }),
    ],
    'a blank among them': [filed(2023, { ...busy, 'carriedOut.total': '' }), filed(2022, busy)],
    'a text among them': [filed(2023, busy), filed(2022, { ...busy, 'carriedOut.total': '若干' })],
    'a stock that stands': [decided(2023, standing), decided(2022, standing)],
    'another amount of money': [
      decided(2023, fees),
      decided(2022, { ...fees, 'administrativeFees.amount': '3.6' }),
    ],
    'no table the year before': [filed(2023, busy), filingOf({ year: 2022, sheets: [] })],
    'a row under another form': [
      filed(2021, { ...busy, 'outcomes.other.misc.total': 3 }),
      filingOf2019({ sheets: [requests({ ...busy, 'outcomes.other.undivided.total': 3 }, '2019')] }),
    ],
  },
  broken: {
    'the same requests': [
      [filed(2023, busy), filed(2022, busy)],
      { severity: 'info', cells: Object.keys(busy).map((path) => `requests.${path}`) },
    ],
    'the same decisions and fees': [
      [decided(2023, fees), decided(2022, fees)],
      { severity: 'info', say: { key: 'years-same-table', table: 'disclosure', cells: 4, year: 2022 } },
    ],
    'the same in all rows whose cells have their place': [
      [filed(2023, busy), filingOf({ year: 2022, sheets: [losing(requests(busy), 'requests.carriedOut')] })],
      { severity: 'info' },
    ],
  },
});
