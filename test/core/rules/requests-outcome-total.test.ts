import { expect } from 'vitest';
import { requestsOutcomeTotal } from '../../../src/core/rules/requests-outcome-total';
import { testRule } from '../../rules';
import { adding, filingOf, filingOf2014, filingOf2019, losing, requests, without } from '../filings';

const total = (column: string) => `requests.outcomes.total.${column}`;

testRule(requestsOutcomeTotal, {
  holds: {
    'all zeros': filingOf(),
    'outcomes and their total': filingOf({
      sheets: [
        requests({
          'outcomes.granted.naturalPerson': 16,
          'outcomes.refused.processInformation.naturalPerson': 8,
          'outcomes.unavailable.notHeld.naturalPerson': 26,
          'outcomes.notProcessed.duplicate.naturalPerson': 1,
          'outcomes.total.naturalPerson': 51,
        }),
      ],
    }),
    'the three rows for （六）': filingOf({
      sheets: [
        requests({
          'outcomes.other.correctionOverdue.total': 1,
          'outcomes.other.feeOverdue.total': 2,
          'outcomes.other.misc.total': 3,
          'outcomes.total.total': 6,
        }),
      ],
    }),
    'the one row for （六） on the form of 2019': filingOf2019({
      sheets: [requests({ 'outcomes.other.undivided.total': 6, 'outcomes.total.total': 6 }, '2019')],
    }),
    'a row of zeros that the form does not have': filingOf({
      sheets: [adding(requests(), '（八）撤回', 0, 0, 0, 0, 0, 0, 0)],
    }),
    'the form of 2014, which has no such table': filingOf2014(),
  },
  broken: {
    'a total of one more, beside a row of noughts and blanks that the form does not have': [
      filingOf({
        sheets: [adding(requests({ 'outcomes.total.total': 1 }), '（八）撤回', 0, '', '/', 0, 0, 0, '')],
      }),
      { actual: '1' },
    ],
    'a total of one more': [
      filingOf({ sheets: [requests({ 'outcomes.granted.total': 5, 'outcomes.total.total': 6 })] }),
      { severity: 'error', expected: '5', actual: '6', difference: '1' },
    ],
    'outcomes beyond the total whatever the blanks are': [
      filingOf({
        sheets: [requests({ 'outcomes.granted.business': 5, 'outcomes.total.business': 2 }, '2021', '')],
      }),
      { say: expect.objectContaining({ isAtLeast: true }), difference: '-3' },
    ],
    'a total twice the sum, as where subtotals are counted': [
      filingOf({
        sheets: [requests({ 'outcomes.refused.stateSecret.total': 2, 'outcomes.total.total': 4 })],
      }),
      { expected: '2', actual: '4' },
    ],
    'two columns, one finding each, the total last among its cells': [
      filingOf({ sheets: [requests({ 'outcomes.total.naturalPerson': 1, 'outcomes.total.total': 1 })] }),
      { cells: expect.arrayContaining([total('naturalPerson')]) },
      { cells: expect.arrayContaining([total('total')]) },
    ],
  },
  uncertain: {
    'a row that the form does not have, with words for its figures': filingOf({
      sheets: [adding(requests({ 'outcomes.total.total': 1 }), '（八）撤回', '', '', '', '', '', '', '若干')],
    }),
    'a blank total': filingOf({
      sheets: [requests({ 'outcomes.granted.total': 5, 'outcomes.total.total': '' })],
    }),
    'blanks that may hold the rest': filingOf({
      sheets: [requests({ 'outcomes.total.total': 5 }, '2021', '')],
    }),
    'a row whose cells have no place': filingOf({
      sheets: [losing(requests({ 'outcomes.total.total': 1 }), 'requests.outcomes.granted')],
    }),
    'a row that is not there': filingOf({
      sheets: [without(requests({ 'outcomes.total.total': 1 }), 'requests.outcomes.granted')],
    }),
    'a row with figures that the form does not have': filingOf({
      sheets: [adding(requests({ 'outcomes.total.total': 1 }), '（八）撤回', 1, 0, 0, 0, 0, 0, 1)],
    }),
  },
});
