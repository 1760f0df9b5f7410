import { filing, type Fixture } from './fixture';
import { columnKeys } from './labels';
import { withCell, withCells, withRow } from './paths';
import { bureau2020, office2023, town2019 } from './samples';
import { zeros, type Cell, type Figures } from './figures';

const blankRow: readonly Cell[] = columnKeys.map(() => null);

/** The same filing without one figure in its two tables of requests and remedies. */
function blanked(figures: Figures, cell: Cell): Figures {
  const requests = Object.fromEntries(
    Object.keys(figures.requests ?? {}).map((key) => [key, columnKeys.map(() => cell)]),
  );
  return { ...figures, requests, remedies: (figures.remedies ?? []).map(() => cell), tells: false };
}

const spoilt = (key: string): Readonly<Record<string, null>> =>
  Object.fromEntries(columnKeys.map((column) => [`requests.${key}.${column}`, null]));

/** Filings where something cannot be told: it must be said so, and nothing may be red. */
export const blankFilings: readonly Fixture[] = [
  filing(
    'blanks-open',
    '总计有数而各类空白，无法判定；不是错误',
    withCells(bureau2020, {
      'requests.outcomes.unavailable.notHeld.naturalPerson': null,
      'requests.outcomes.unavailable.notHeld.legalService': null,
      'remedies.reconsideration.total': null,
    }),
    { cell: 'word' },
    {
      // Open: the row 不掌握 (7 against 0), columns 自然人 (22, 16 known) and 法律服务机构 (1, 0 known), 行政复议 (2 known, no total).
      verdict: 'incomplete',
      coverage: [36, 40],
      errors: 0,
      findings: [{ rule: 'table-blank', severity: 'warning' }],
    },
  ),
  filing(
    'blanks-as-zeros',
    '没有的都空着，填0即成立：全部可判',
    withCells(town2019, {
      'requests.received.business': null,
      'requests.received.research': null,
      'requests.outcomes.granted.business': null,
      'remedies.reconsideration.upheld': null,
    }),
    {},
    {
      verdict: ['balanced', 'incomplete'],
      coverage: [40, 40],
      errors: 0,
      findings: [{ rule: 'table-blank' }],
    },
  ),
  filing(
    'blank-tables-with-narrative',
    '表三表四全部空白，但有正文：是报告，不是空表通知',
    blanked(zeros('2021'), null),
    { cell: 'paragraph' },
    {
      verdict: 'incomplete',
      coverage: [0, 42],
      errors: 0,
      findings: [{ rule: 'table-blank', severity: 'warning', cells: ['requests.received.total'] }],
    },
  ),
  filing(
    'placeholders',
    '一律写“/”：不是零，也不是错',
    blanked(zeros('2021'), '/'),
    {},
    { verdict: 'incomplete', coverage: [0, 42], errors: 0, findings: [] },
  ),
  filing(
    'placeholders-mixed',
    '部分单元格写“—”“无”“-”，其余为数',
    withCells(office2023, {
      'disclosure.rules.issued': '/',
      'disclosure.rules.repealed': '—',
      'disclosure.rules.inForce': '无',
      'requests.carriedIn.research': '-',
      'requests.carriedIn.otherOrganization': '——',
    }),
    { merges: 'head-filled' },
    { verdict: ['balanced', 'incomplete'], coverage: [42, 42], errors: 0, findings: [] },
  ),
  filing(
    'total-left-blank',
    '（二）部分公开一行没填总计：是“未填”，不是“错”',
    withCell(bureau2020, 'requests.outcomes.partiallyGranted.total', null),
    {},
    {
      // The row itself (3 known, no total) and the total column (26 against 23 known) stay open.
      verdict: 'incomplete',
      coverage: [38, 40],
      errors: 0,
      findings: [{ rule: 'table-blank' }],
    },
  ),
  filing(
    'lost-cell',
    '（五）2.重复申请少一格，只有六个数：哪一列丢了无法知道，不得移位',
    withRow(office2023, 'outcomes.notProcessed.duplicate', [5, 0, 0, 0, 0, 5]),
    {},
    {
      // The row, and the two columns where its 5 are needed: 自然人 and 总计.
      verdict: 'incomplete',
      coverage: [39, 42],
      errors: 0,
      findings: [
        { rule: 'row-width', severity: 'warning', cells: ['requests.outcomes.notProcessed.duplicate.total'] },
      ],
    },
  ),
  filing(
    'extra-cell',
    '（一）予以公开多一格，表头看不出多的是哪一列',
    withRow(bureau2020, 'outcomes.granted', [9, 2, 0, 0, 0, 0, 0, 11]),
    {},
    {
      verdict: 'incomplete',
      coverage: [36, 40],
      errors: 0,
      findings: [
        { rule: 'row-width', severity: 'warning', cells: ['requests.outcomes.granted.naturalPerson'] },
      ],
    },
  ),
  filing(
    'extra-cell-remedies',
    '表四数据多一格，表头也多一空格：有列名的十五格照常核对',
    { ...bureau2020, remedies: [...(bureau2020.remedies ?? []), 0] },
    {},
    {
      verdict: ['balanced', 'incomplete'],
      coverage: [40, 40],
      values: { 'remedies.reconsideration.total': 2, 'remedies.litigation.afterReconsideration.total': 1 },
      errors: 0,
      findings: [{ rule: 'row-width', severity: 'warning' }],
    },
    (html) =>
      html
        .replace('<td colspan="10">行政诉讼</td></tr>', '<td colspan="10">行政诉讼</td><td></td></tr>')
        .replace('<td colspan="5">复议后起诉</td></tr>', '<td colspan="5">复议后起诉</td><td></td></tr>')
        .replace(
          '<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>',
          '<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td><td></td></tr>',
        ),
  ),
  filing(
    'missing-row',
    '缺“8.属于行政查询事项”一行，且该行本应有数',
    withRow(office2023, 'outcomes.refused.administrativeInquiry', null),
    { cell: 'paragraph' },
    {
      // The row itself, and the columns 自然人 and 总计, each 2 short.
      verdict: 'incomplete',
      coverage: [39, 42],
      absent: ['requests.outcomes.refused.administrativeInquiry'],
      errors: 0,
      findings: [{ rule: 'row-missing', severity: 'warning' }],
    },
  ),
  filing(
    'missing-remedies',
    '没有第四部分，表四也没有',
    { ...office2023, remedies: null, missing: ['remedies'] },
    {},
    {
      verdict: 'incomplete',
      coverage: [39, 42],
      absent: ['remedies'],
      errors: 0,
      findings: [{ rule: 'section-missing', severity: 'warning' }],
    },
  ),
  filing(
    'missing-problems',
    '没有“存在的主要问题及改进情况”，标题序号顺延',
    { ...bureau2020, missing: ['problems'] },
    { headingMarkup: 'h2' },
    {
      verdict: ['incomplete', 'balanced'],
      coverage: [40, 40],
      errors: 0,
      findings: [{ rule: 'section-missing', severity: 'warning' }],
    },
  ),
  filing(
    'empty-problems',
    '第五部分只有标题没有内容',
    { ...office2023, empty: ['problems'] },
    {},
    {
      verdict: ['incomplete', 'balanced'],
      coverage: [42, 42],
      errors: 0,
      findings: [{ rule: 'section-empty', severity: 'warning' }],
    },
  ),
  filing(
    'text-in-cells',
    '单元格里写“约20”“X”：不是数，也不能当0',
    withCells(office2023, {
      'requests.outcomes.unavailable.notHeld.naturalPerson': '约20',
      'requests.carriedIn.business': 'X',
    }),
    {},
    {
      // 不掌握 row (34 against 6), 上年结转 row (7 against 6), 自然人 by 28, 商业企业 balance by 1.
      verdict: 'incomplete',
      coverage: [38, 42],
      errors: 0,
      findings: [{ rule: 'value-text', severity: 'warning' }],
    },
  ),
  filing(
    'nameless-row',
    '“2.重复申请”一行没有标签：这些数放不到任何一行',
    office2023,
    {},
    {
      verdict: 'incomplete',
      coverage: [39, 42],
      values: { 'requests.received.total': 137, 'requests.outcomes.total.total': 134 },
      absent: ['requests.outcomes.notProcessed.duplicate'],
      errors: 0,
      findings: [{ rule: 'row-missing', severity: 'warning' }],
    },
    (html) => html.replace('<td>2.重复申请</td>', '<td></td>'),
  ),
  filing(
    'merged-total-row',
    '（七）总计一行七格合并成一格，只有一个数',
    { ...bureau2020, requests: { ...bureau2020.requests, 'outcomes.total': blankRow } },
    {},
    {
      values: spoilt('outcomes.total'),
      verdict: 'incomplete',
      errors: 0,
      findings: [{ rule: 'row-width', severity: 'warning' }],
    },
    (html) => html.replace(/(<td colspan="2">（七）总计<\/td>)(<td><\/td>){7}/, '$1<td colspan="7">26</td>'),
  ),
  filing(
    'merged-data-cells',
    '上年结转一行前六格合并成一格写0，总计1',
    bureau2020,
    {},
    {
      values: {
        'requests.carriedIn.business': null,
        'requests.carriedIn.research': null,
        'requests.received.total': 27,
      },
      coverage: null,
      verdict: 'incomplete',
      errors: 0,
      findings: [{ rule: 'row-width', severity: 'warning' }],
    },
    (html) =>
      html.replace(
        '<td colspan="3">二、上年结转政府信息公开申请数量</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td>',
        '<td colspan="3">二、上年结转政府信息公开申请数量</td><td colspan="6">0</td>',
      ),
  ),
  filing(
    'footnote-digits',
    '部分公开自然人12带上标脚注2：不是122',
    office2023,
    {},
    {
      values: { 'requests.outcomes.partiallyGranted.naturalPerson': [12, null] },
      coverage: null,
      verdict: ['balanced', 'incomplete'],
      errors: 0,
    },
    (html) => html.replace('<td>12</td><td>3</td>', '<td>12<sup>2</sup></td><td>3</td>'),
  ),
];
