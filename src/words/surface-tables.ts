/** The names of the exported tables and of their columns, in the order in which they stand. */
export interface TableWords {
  readonly verdicts: Titled<VerdictColumn>;
  readonly findings: Titled<FindingColumn>;
  readonly figures: Titled<FigureColumn>;
}

export interface Titled<Column extends string> {
  readonly name: string;
  readonly columns: Readonly<Record<Column, string>>;
}

export type WhoseColumn = 'issuer' | 'year' | 'url';
export type VerdictColumn =
  | WhoseColumn
  | 'form'
  | 'kind'
  | 'verdict'
  | 'errors'
  | 'warnings'
  | 'infos'
  | 'missing'
  | 'assessed'
  | 'total'
  | 'publishedAt'
  | 'checkedAt'
  | 'source'
  | 'engine'
  | 'title';
export type FindingColumn =
  | WhoseColumn
  | 'severity'
  | 'rule'
  | 'title'
  | 'message'
  | 'formula'
  | 'expected'
  | 'actual'
  | 'difference'
  | 'cells'
  | 'quote'
  | 'earlier'
  | 'hint'
  | 'setAside'
  | 'basis';
export type FigureColumn =
  WhoseColumn | 'path' | 'sheet' | 'label' | 'raw' | 'value' | 'unit' | 'status' | 'table' | 'row' | 'column';

const zh: TableWords = {
  verdicts: {
    name: '结论',
    columns: {
      issuer: '机关',
      year: '年度',
      form: '格式',
      kind: '页面种类',
      verdict: '结论',
      errors: '不符',
      warnings: '提醒',
      infos: '说明',
      missing: '缺少的部分',
      assessed: '已核对关系',
      total: '全部关系',
      publishedAt: '发布日期',
      checkedAt: '核对时间',
      source: '来源',
      engine: '核对程序版本',
      title: '页面标题',
      url: '网址',
    },
  },
  findings: {
    name: '问题',
    columns: {
      issuer: '机关',
      year: '年度',
      severity: '程度',
      rule: '规则代号',
      title: '规则',
      message: '说明',
      formula: '算式',
      expected: '应为',
      actual: '实为',
      difference: '相差',
      cells: '涉及的格子',
      quote: '原文',
      earlier: '上年原文',
      hint: '线索',
      setAside: '搁置理由',
      basis: '依据',
      url: '网址',
    },
  },
  figures: {
    name: '数字',
    columns: {
      issuer: '机关',
      year: '年度',
      path: '路径',
      sheet: '表',
      label: '栏目',
      raw: '原文',
      value: '数值',
      unit: '单位',
      status: '填写状态',
      table: '第几张表（从 0 起）',
      row: '行（从 0 起）',
      column: '列（从 0 起）',
      url: '网址',
    },
  },
};

const en: TableWords = {
  verdicts: {
    name: 'Verdicts',
    columns: {
      issuer: 'Issuer',
      year: 'Year',
      form: 'Form',
      kind: 'Kind of page',
      verdict: 'Verdict',
      errors: 'Errors',
      warnings: 'Warnings',
      infos: 'Notes',
      missing: 'Missing sections',
      assessed: 'Identities checked',
      total: 'Identities in all',
      publishedAt: 'Published',
      checkedAt: 'Checked at',
      source: 'Source',
      engine: 'Engine version',
      title: 'Page title',
      url: 'Address',
    },
  },
  findings: {
    name: 'Findings',
    columns: {
      issuer: 'Issuer',
      year: 'Year',
      severity: 'Severity',
      rule: 'Rule id',
      title: 'Rule',
      message: 'Message',
      formula: 'Formula',
      expected: 'Expected',
      actual: 'Actual',
      difference: 'Difference',
      cells: 'Cells',
      quote: 'Quote',
      earlier: 'The year before',
      hint: 'Clue',
      setAside: 'Set aside because',
      basis: 'Basis',
      url: 'Address',
    },
  },
  figures: {
    name: 'Figures',
    columns: {
      issuer: 'Issuer',
      year: 'Year',
      path: 'Path',
      sheet: 'Table',
      label: 'Label',
      raw: 'As printed',
      value: 'Value',
      unit: 'Unit',
      status: 'Status',
      table: 'Table no. (from 0)',
      row: 'Row (from 0)',
      column: 'Column (from 0)',
      url: 'Address',
    },
  },
};

/** The tables' names in the language of a surface. */
export const tableWordsFor = (language: 'zh-CN' | 'en'): TableWords => (language === 'en' ? en : zh);
