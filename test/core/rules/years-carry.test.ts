import { yearsCarry } from '../../../src/core/rules/years-carry';
import { filingOf, filingOf2014, filingOf2019, losing, requests, without } from '../filings';
import type { Figures } from '../tables';
import { testYears } from '../../years';

const now = (figures: Figures) => filingOf({ sheets: [requests(figures)] });
const before = (figures: Figures) => filingOf({ year: 2022, sheets: [requests(figures)] });
const on2020 = (figures: Figures) => filingOf2019({ sheets: [requests(figures, '2019')] });
const in3 = { 'carriedIn.naturalPerson': 3, 'carriedIn.total': 3 };
const out3 = { 'carriedOut.naturalPerson': 3, 'carriedOut.total': 3 };

testYears(yearsCarry, {
  silent: {
    'nothing carried': [now({}), before({})],
    'three carried out and in': [now(in3), before(out3)],
    'across the two forms': [filingOf({ year: 2021, sheets: [requests(in3)] }), on2020(out3)],
    'a total left blank': [now({ 'carriedIn.total': '' }), before(out3)],
    'a sign for what was carried out': [now(in3), before({ 'carriedOut.total': '/' })],
    'a text': [now({ 'carriedIn.total': '3件左右' }), before({ ...out3, 'carriedOut.total': 4 })],
    'a fraction': [now({ 'carriedIn.total': 2.5 }), before(out3)],
    'a row that is not there': [
      filingOf({ sheets: [without(requests(in3), 'requests.carriedIn')] }),
      before({}),
    ],
    'a row whose cells have no place': [
      now(in3),
      filingOf({ year: 2022, sheets: [losing(requests({}), 'requests.carriedOut')] }),
    ],
    'a year before on the table of 2014': [filingOf2019({ year: 2019 }), filingOf2014({ year: 2018 })],
    'columns that cannot be read where the total agrees': [
      now({ 'carriedIn.naturalPerson': '', 'carriedIn.total': 3 }),
      before(out3),
    ],
  },
  broken: {
    'five carried out, three in': [
      [now(in3), before({ 'carriedOut.naturalPerson': 5, 'carriedOut.total': 5 })],
      {
        severity: 'warning',
        cells: ['requests.carriedIn.total'],
        formula: '5 = 3',
        expected: '5',
        actual: '3',
        difference: '-2',
        marks: [{ selector: '#requests.carriedIn.total', role: 'total' }],
      },
    ],
    'nothing carried out, three in, across the two forms': [
      [filingOf({ year: 2021, sheets: [requests(in3)] }), on2020({})],
      { severity: 'warning', expected: '0', actual: '3', difference: '3' },
    ],
    'an applicant under another heading': [
      [now({ 'carriedIn.business': 3, 'carriedIn.total': 3 }), before(out3)],
      {
        severity: 'info',
        cells: ['requests.carriedIn.naturalPerson', 'requests.carriedIn.business'],
        expected: null,
      },
    ],
  },
});
