import { readAmount } from '../../../src/core/amount';
import { statisticsSum } from '../../../src/core/rules/statistics-sum';
import { testRule } from '../../rules';
import { filingOf, filingOf2014, statistics, without } from '../filings';

/** A total of one more than its parts, and a local row of a figure at a place. */
const beside = (figure: string, place: { readonly table: number; readonly row: number }) =>
  filingOf2014({
    sheets: [
      {
        ...statistics({ 'req.received': 3, 'req.online': 2 }),
        strangers: [
          {
            printed: '5.其他形式申请数',
            label: { ...place, column: 0, selector: 'tr' },
            amounts: [readAmount(figure)],
          },
        ],
      },
    ],
  });

testRule(statisticsSum, {
  holds: {
    'all zeros': filingOf2014(),
    'requests and the ways they came': filingOf2014({
      sheets: [
        statistics({ 'req.received': 10, 'req.inPerson': 1, 'req.fax': 2, 'req.online': 3, 'req.mail': 4 }),
      ],
    }),
    'closed, replied and received, each for itself': filingOf2014({
      sheets: [
        statistics({
          'req.received': 5,
          'req.online': 5,
          'req.closed': 4,
          'req.onTime': 4,
          'req.replied': 3,
          'req.granted': 3,
        }),
      ],
    }),
    'channels that overlap': filingOf2014({
      sheets: [statistics({ 'disclosed.total': 513, 'channel.website': 373, 'channel.weibo': 450 })],
    }),
    'a filing without that table': filingOf(),
  },
  broken: {
    'a local row above the first part': [beside('1', { table: 0, row: 0 }), { expected: '2', actual: '3' }],
    'a total of one more': [
      filingOf2014({ sheets: [statistics({ 'org.staff': 3, 'org.fullTime': 2 })] }),
      {
        severity: 'warning',
        cells: ['statistics.org.fullTime', 'statistics.org.partTime', 'statistics.org.staff'],
        formula: '2 + 0 = 3',
        expected: '2',
        actual: '3',
      },
    ],
    'a local row of nothing': [beside('0', { table: 0, row: 1 }), { expected: '2', actual: '3' }],
    'a local row far below': [beside('1', { table: 0, row: 2 }), { expected: '2', actual: '3' }],
    'a local row of another table': [beside('1', { table: 1, row: 1 }), { expected: '2', actual: '3' }],
    'refusals and their grounds': [
      filingOf2014({ sheets: [statistics({ 'req.refusedPrivacy': 2, 'req.refused': 1, 'req.replied': 1 })] }),
      { expected: '2', actual: '1' },
    ],
  },
  uncertain: {
    'a blank total': filingOf2014({ sheets: [statistics({ 'recon.upheld': 1, 'recon.total': '' })] }),
    'blanks under the total': filingOf2014({ sheets: [statistics({ 'lit.total': 2 }, '')] }),
    'a local row among the parts': beside('1', { table: 0, row: 1 }),
    'a row that is not there': filingOf2014({
      sheets: [without(statistics({ 'org.staff': 3 }), 'statistics.org')],
    }),
  },
});
