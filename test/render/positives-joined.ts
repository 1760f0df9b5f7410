import { filing, type Fixture } from './fixture';
import { columnKeys } from './labels';
import { withCells } from './paths';
import { office2023 } from './samples';

/** Sets the tables of sections two to four in one, their headings as lines of it. */
const inOneTable = (html: string): string =>
  html.replace(
    /<\/tbody><\/table>\s*<p><strong>([三四]、[^<]*)<\/strong><\/p>\s*<table[^>]*><tbody>/g,
    '<tr><td colspan="10">$1</td></tr>',
  );

/** Parts the figures of table four from its header, as the foot of a printed page does. */
const withFiguresApart = (html: string): string =>
  html.replace(
    /(<tr>(?:<td>\d+<\/td>){15}<\/tr>)/,
    '</tbody></table>\n<p>&nbsp;</p>\n<table border="1" width="100%"><tbody>\n$1',
  );

/** Filings whose tables do not stand each in one of its own. */
export const joinedFilings: readonly Fixture[] = [
  filing(
    '2021-one-table',
    '表二、表三、表四连同小标题排在一张表格里',
    office2023,
    {},
    { silent: ['row-*'] },
    inOneTable,
  ),
  filing(
    '2021-remedies-page-break',
    '表四的表头和数字跨页断成两张表',
    office2023,
    {},
    { silent: ['row-*', 'table-*'] },
    withFiguresApart,
  ),
  filing(
    'wrong-in-one-table',
    '三张表排在一张表格里，总计列的（七）总计与（一）至（六）之和差1，表二、表四的行不能当作多出来的分项',
    withCells(office2023, { 'requests.outcomes.total.naturalPerson': 112 }),
    {},
    {
      findings: ['requests-row-total', 'requests-outcome-total', 'requests-balance'].map((rule) => ({
        rule,
        severity: 'error',
        cells: [`requests.outcomes.total.${columnKeys[0]}`],
      })),
    },
    inOneTable,
  ),
];
