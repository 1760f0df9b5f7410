import { forms } from '../../src/core/forms/index.ts';
import type {
  FormId,
  Kind,
  Result,
  ResultCell,
  ResultFinding,
  SectionId,
  Summary,
} from '../../src/core/result.ts';

const SECTIONS: readonly (readonly [SectionId, string])[] = [
  ['overview', '一、总体情况'],
  ['disclosure', '二、主动公开政府信息情况'],
  ['requests', '三、收到和处理政府信息公开申请情况'],
  ['remedies', '四、政府信息公开行政复议、行政诉讼情况'],
  ['problems', '五、存在的主要问题及改进情况'],
  ['others', '六、其他需要报告的事项'],
];

/** The cells of a form, each with a figure of its own unless given; null stands for a blank, a word for itself. */
export function cellsOf(
  form: FormId,
  raw: Readonly<Record<string, string | null>> = {},
): readonly ResultCell[] {
  const sheets = forms.find(({ id }) => id === form)?.sheets ?? [];
  return sheets.flatMap((sheet, table) =>
    sheet.rows.flatMap((row, y) =>
      row.paths.map((path, x): ResultCell => {
        const given = path in raw ? raw[path] : path.endsWith('.total') ? '1' : x === 0 ? '1' : '0';
        const text = given ?? '';
        const isNumber = /^-?\d+(\.\d+)?$/.test(text);
        return {
          path,
          raw: text,
          value: isNumber ? Number(text) : null,
          unit: null,
          status: isNumber ? 'number' : text === '' ? 'blank' : text === '/' ? 'placeholder' : 'text',
          table,
          row: y + 2,
          column: x + 2,
          selector: `#t${table} > tbody > tr:nth-of-type(${y + 3}) > td:nth-of-type(${x + 3})`,
        };
      }),
    ),
  );
}

/** A finding that says little unless told otherwise. */
export function findingOf(given: Partial<ResultFinding> & { readonly rule: string }): ResultFinding {
  return {
    severity: 'error',
    message: '总计与各项之和不符。',
    formula: null,
    expected: null,
    actual: null,
    difference: null,
    cells: [],
    quote: null,
    earlier: null,
    basis: '',
    hint: null,
    marks: [],
    fingerprint: `${given.rule}-1`,
    setAside: null,
    ...given,
  };
}

interface Given {
  readonly form?: FormId;
  readonly raw?: Readonly<Record<string, string | null>>;
  readonly findings?: readonly ResultFinding[];
  readonly verdict?: Summary['verdict'];
  readonly coverage?: Summary['coverage'];
  readonly missing?: readonly SectionId[];
  readonly empty?: readonly SectionId[];
}

/** The result of a filing of a made-up office. */
export function resultOf(given: Given = {}): Result {
  const { form = '2021', raw, findings = [], missing = [], empty = [] } = given;
  const count = (severity: string): number =>
    findings.filter((each) => each.severity === severity && each.setAside === null).length;
  const total = form === '2021' ? 42 : 40;
  return {
    schemaVersion: 1,
    generator: { name: 'gouji', version: '0.1.0' },
    kind: 'report',
    reason: '三张表均在。',
    page: {
      url: 'http://www.qingyuan.gov.cn/zwgk/nb/2022.html',
      title: '清源县交通运输局2022年政府信息公开工作年度报告',
      siteName: null,
      siteId: null,
      columnName: null,
      publishedAt: '2023-01-17',
      articleTitle: null,
      contentSource: null,
    },
    report: {
      issuer: '清源县交通运输局',
      year: form === '2021' ? 2022 : 2020,
      form,
      forms: [form],
      period: { start: '2022-01-01', end: '2022-12-31' },
    },
    sections: SECTIONS.map(([id, heading]) =>
      missing.includes(id)
        ? { id, status: 'missing', heading: null, text: '' }
        : empty.includes(id)
          ? { id, status: 'empty', heading, text: '' }
          : { id, status: 'present', heading, text: `${heading.slice(2)}良好。` },
    ),
    links: [],
    next: null,
    data: {},
    cells: cellsOf(form, raw),
    summary: {
      verdict: given.verdict ?? (count('error') > 0 ? 'unbalanced' : 'balanced'),
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      coverage: given.coverage ?? { assessed: total, total, notAssessable: [] },
    },
    findings,
  };
}

/** The result of a page that is no filing. */
export function otherOf(kind: Exclude<Kind, 'report'>, reason = '理由。'): Result {
  const { page } = resultOf();
  const coverage = { assessed: 0, total: 0, notAssessable: [] };
  return {
    ...resultOf(),
    kind,
    reason,
    page: { ...page, title: '清源县政府信息公开年报' },
    report: null,
    sections: [],
    data: {},
    cells: [],
    summary: { verdict: 'incomplete', errors: 0, warnings: 0, infos: 0, coverage },
    findings: [],
  };
}

const BALANCE = ['received', 'carriedIn', 'outcomes.total', 'carriedOut'].map(
  (row) => `requests.${row}.total`,
);
const ROW = [
  'naturalPerson',
  'business',
  'research',
  'publicWelfare',
  'legalService',
  'otherOrganization',
  'total',
];
const mark = (role: 'total' | 'part' | 'place') => ({ selector: '#t1 td', role }) as const;

/** A filing with two slips, a few oddities and a blank row. */
export const unbalanced: Result = resultOf({
  raw: {
    'requests.received.naturalPerson': '51',
    'requests.received.total': '51',
    'requests.outcomes.granted.naturalPerson': '23',
    'requests.outcomes.granted.total': '32',
    'requests.outcomes.total.total': '50',
    'requests.outcomes.refused.stateSecret.business': null,
    'requests.outcomes.unavailable.notHeld.research': '/',
    'remedies.reconsideration.other': '见说明',
    'disclosure.administrativeFees.amount': '123.45',
  },
  findings: [
    findingOf({
      rule: 'requests-row-total',
      message: '“（一）予以公开”行：23 ≠ 32，相差 9（各类申请人之和应等于总计）',
      formula: '23 + 0 + 0 + 0 + 0 + 0 = 32',
      expected: 23,
      actual: 32,
      difference: 9,
      cells: ROW.map((column) => `requests.outcomes.granted.${column}`),
      marks: [mark('total'), mark('part')],
      hint: {
        path: 'requests.outcomes.granted.total',
        value: 23,
        message: '（一）予以公开 · 总计 32 的两位数字颠倒了，应为 23。',
      },
      basis: '《中华人民共和国政府信息公开工作年度报告格式》表三：总计为各类申请人之和。',
    }),
    findingOf({
      rule: 'requests-balance',
      message: '总计列：51 + 1 ≠ 50 + 1，相差 1（本年新收 + 上年结转应等于办理结果总计 + 结转下年度）',
      formula: '51 + 1 = 50 + 1',
      expected: 52,
      actual: 51,
      difference: -1,
      cells: BALANCE,
      marks: [mark('total'), mark('part')],
      basis: '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和。',
    }),
    findingOf({
      rule: 'value-text',
      severity: 'warning',
      message: '行政复议 · 其他结果一格写的是“见说明”，不是数字。',
      cells: ['remedies.reconsideration.other'],
      marks: [mark('place')],
      basis: '表四各格填写件数。',
    }),
    findingOf({
      rule: 'text-requests',
      severity: 'warning',
      message: '正文说收到申请 52 件，表内为 51 件。',
      quote: '2022年，共收到政府信息公开申请52件，均按时办结。',
      cells: ['requests.received.total'],
      marks: [mark('place')],
    }),
    ...[
      '第五部分只有一句话。',
      '发布日期为 2023-01-17。',
      '与 2021 年格式的标签略有不同。',
      '标题中有书名号。',
    ].map((message) => findingOf({ rule: 'label-variant', severity: 'info', message })),
  ],
  coverage: {
    assessed: 41,
    total: 42,
    notAssessable: [
      {
        rule: 'requests-row-total',
        cells: [],
        why: '“1.属于国家秘密”一行的总计为空白，无从判断。',
      },
    ],
  },
  empty: ['others'],
  missing: ['problems'],
});
