import { filing, type Fixture } from './fixture';
import { columnKeys } from './labels';
import { withCell, withCells } from './paths';
import { bureau2020, county2022, office2023 } from './samples';

const cellsOf = (row: string): readonly string[] => columnKeys.map((column) => `requests.${row}.${column}`);
const error = (
  rule: string,
  cells: readonly string[],
): { rule: string; severity: string; cells: readonly string[] } => ({
  rule,
  severity: 'error',
  cells,
});

/** Filings with one thing wrong that no reading of the page can excuse. */
export const wrongFilings: readonly Fixture[] = [
  filing(
    'wrong-row-total',
    '“本机关不掌握”一行总计34误为43，同列两个关系也随之不成立',
    withCell(office2023, 'requests.outcomes.unavailable.notHeld.total', 43),
    { cell: 'paragraph' },
    {
      verdict: 'unbalanced',
      coverage: [42, 42],
      errors: 2,
      findings: [
        error('requests-row-total', cellsOf('outcomes.unavailable.notHeld')),
        error('requests-outcome-total', [
          'requests.outcomes.unavailable.notHeld.total',
          'requests.outcomes.total.total',
        ]),
      ],
    },
  ),
  filing(
    'wrong-received-total',
    '新收一行总计比六类之和多2，总计列的四项关系也差2',
    withCell(office2023, 'requests.received.total', 139),
    {},
    {
      errors: 2,
      findings: [
        error('requests-row-total', cellsOf('received')),
        error('requests-balance', [
          'requests.received.total',
          'requests.carriedIn.total',
          'requests.outcomes.total.total',
          'requests.carriedOut.total',
        ]),
      ],
    },
  ),
  filing(
    'wrong-outcome-total',
    '自然人列（七）总计少1，总计列同步少1，新收也改小，只有（七）与各项之和对不上',
    withCells(office2023, {
      'requests.outcomes.total.naturalPerson': 110,
      'requests.outcomes.total.total': 133,
      'requests.received.naturalPerson': 112,
      'requests.received.total': 136,
    }),
    { merges: 'lost' },
    {
      errors: 2,
      findings: [
        error('requests-outcome-total', [
          'requests.outcomes.total.naturalPerson',
          'requests.outcomes.granted.naturalPerson',
          'requests.outcomes.other.misc.naturalPerson',
        ]),
        error('requests-outcome-total', ['requests.outcomes.total.total', 'requests.outcomes.granted.total']),
      ],
    },
  ),
  filing(
    'wrong-balance',
    '结转下年度自然人2与总计2都少写1，第一项加第二项不等于第三项加第四项',
    withCells(bureau2020, { 'requests.carriedOut.naturalPerson': 1, 'requests.carriedOut.total': 1 }),
    { cell: 'wps' },
    {
      errors: 2,
      findings: [
        error('requests-balance', ['requests.carriedOut.naturalPerson', 'requests.received.naturalPerson']),
        error('requests-balance', ['requests.carriedOut.total', 'requests.received.total']),
      ],
    },
  ),
  filing(
    'wrong-part-digit',
    '予以公开商业企业86误为68：该行与该列都对不上',
    withCell(county2022, 'requests.outcomes.granted.business', 68),
    { digits: 'separated', cell: 'word' },
    {
      errors: 2,
      findings: [
        error('requests-row-total', cellsOf('outcomes.granted')),
        error('requests-outcome-total', [
          'requests.outcomes.granted.business',
          'requests.outcomes.total.business',
        ]),
      ],
    },
  ),
  filing(
    'wrong-remedies-total',
    '复议总计8误为9，复议后起诉总计1误为0',
    withCells(office2023, {
      'remedies.reconsideration.total': 9,
      'remedies.litigation.afterReconsideration.total': 0,
    }),
    { heads: 'th' },
    {
      errors: 2,
      findings: [
        error('remedies-total', [
          'remedies.reconsideration.upheld',
          'remedies.reconsideration.corrected',
          'remedies.reconsideration.other',
          'remedies.reconsideration.pending',
          'remedies.reconsideration.total',
        ]),
        error('remedies-total', ['remedies.litigation.afterReconsideration.total']),
      ],
    },
  ),
  filing(
    'wrong-negative-count',
    '行政处罚处理决定数量为负，各项和不涉及它',
    withCell(office2023, 'disclosure.penalties.decisions', -37),
    { digits: 'full-width' },
    {
      verdict: 'unbalanced',
      errors: 1,
      findings: [error('negative-count', ['disclosure.penalties.decisions'])],
    },
  ),
  filing(
    'wrong-negative-request',
    '重复申请自然人写成-5而总计也写-5：该列之和不成立，且件数为负',
    withCells(office2023, {
      'requests.outcomes.notProcessed.duplicate.naturalPerson': -5,
      'requests.outcomes.notProcessed.duplicate.total': -5,
    }),
    {},
    {
      errors: 4,
      findings: [
        error('negative-count', ['requests.outcomes.notProcessed.duplicate.naturalPerson']),
        error('negative-count', ['requests.outcomes.notProcessed.duplicate.total']),
        error('requests-outcome-total', ['requests.outcomes.notProcessed.duplicate.naturalPerson']),
        error('requests-outcome-total', ['requests.outcomes.notProcessed.duplicate.total']),
      ],
    },
  ),
  filing(
    'wrong-disclosure-items',
    '行政强制上一年11项，本年减20项：减得比原有的还多',
    withCell(bureau2020, 'disclosure.compulsoryMeasures.netChange', -20),
    { signs: 'wide', unevenSpans: 'on' },
    {
      verdict: 'unbalanced',
      errors: 1,
      findings: [
        error('disclosure-items', [
          'disclosure.compulsoryMeasures.previousYearItems',
          'disclosure.compulsoryMeasures.netChange',
        ]),
      ],
    },
  ),
  filing(
    'wrong-despite-blanks',
    '予以公开一行有空白，但已知两格之和41+7=48已超过总计40：怎么填都不成立',
    withCells(office2023, {
      'requests.outcomes.granted.research': null,
      'requests.outcomes.granted.publicWelfare': null,
      'requests.outcomes.granted.legalService': null,
      'requests.outcomes.granted.otherOrganization': null,
      'requests.outcomes.granted.total': 40,
    }),
    { cell: 'word' },
    {
      // 予以公开 cannot reach 40; the total column is 11 short; columns 社会公益组织 (1) and 法律服务机构 (3) stay open.
      verdict: 'unbalanced',
      coverage: [40, 42],
      errors: 2,
      findings: [
        error('requests-row-total', cellsOf('outcomes.granted')),
        error('requests-outcome-total', ['requests.outcomes.granted.total', 'requests.outcomes.total.total']),
        { rule: 'table-blank', severity: 'warning' },
      ],
    },
  ),
  filing(
    'wrong-under-oddities',
    '嵌套布局、打印副本、表三断开时，复议总计仍是错的，只报一次',
    withCell(office2023, 'remedies.litigation.direct.total', 7),
    { layout: 'two', hidden: 'print-copy', pageBreak: 'label-repeated', contents: 'row-table' },
    {
      errors: 1,
      findings: [
        error('remedies-total', ['remedies.litigation.direct.total', 'remedies.litigation.direct.pending']),
      ],
    },
  ),
  filing(
    'wrong-behind-picture',
    '隐藏的文字版里新收自然人写错一位',
    withCell(bureau2020, 'requests.received.naturalPerson', 32),
    { hidden: 'behind-picture' },
    {
      errors: 2,
      findings: [
        error('requests-row-total', cellsOf('received')),
        error('requests-balance', ['requests.received.naturalPerson']),
      ],
    },
  ),
];
