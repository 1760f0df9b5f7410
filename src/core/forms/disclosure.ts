import { rowWith, type Column, type Row, type Sheet } from './sheet.ts';

const count = (key: string, label: string, pattern: RegExp): Column => ({
  key,
  label,
  pattern,
  measure: 'count',
  unit: null,
});

const made: readonly Column[] = [
  count('newlyMade', '本年新制作数量', /新制作/),
  count('newlyPublished', '本年新公开数量', /新公开/),
  count('totalPublished', '对外公开总数量', /对外公开|公开总数/),
];
const items: readonly Column[] = [
  count('previousYearItems', '上一年项目数量', /上一?年度?项目/),
  { key: 'netChange', label: '本年增/减', pattern: /增.{0,2}减/, measure: 'change', unit: null },
];
const decisions = count('decisions', '处理决定数量', /处理决定/);
const yearsDecisions = count('decisions', '本年处理决定数量', /处理决定/);
const procurement: readonly Column[] = [
  count('projects', '采购项目数量', /采购项目/),
  { key: 'totalAmount', label: '采购总金额', pattern: /采购总?金额/, measure: 'money', unit: null },
];
const stock: readonly Column[] = [
  count('issued', '本年制发件数', /制发/),
  count('repealed', '本年废止件数', /废止/),
  count('inForce', '现行有效件数', /现行有效/),
];
const fees: readonly Column[] = [
  { key: 'amount', label: '本年收费金额（单位：万元）', pattern: /收费金额/, measure: 'money', unit: '万元' },
];

const row = (path: string, label: string, pattern: RegExp, columns: readonly Column[]): Row =>
  rowWith({ path: `disclosure.${path}`, label, pattern, columns });

const RULES = /^(政府|部门)?规章(\(|$)/;
const NORMATIVE = /^(行政)?规范性文件(\(|$)/;
const LICENSING = /^行政许可/;
const PENALTIES = /^行政处罚/;
const COMPULSORY = /^行政强制/;
const FEES = /^行政事业性?收费/;

/** Table two of 国办公开办函〔2019〕60号. */
export const disclosure2019: Sheet = {
  id: 'disclosure',
  title: '主动公开政府信息情况',
  rows: [
    row('rules', '规章', RULES, made),
    row('normativeDocuments', '规范性文件', NORMATIVE, made),
    row('licensing', '行政许可', LICENSING, [...items, decisions]),
    row('otherPublicServices', '其他对外管理服务事项', /^其[他它]对外管理/, [...items, decisions]),
    row('penalties', '行政处罚', PENALTIES, [...items, decisions]),
    row('compulsoryMeasures', '行政强制', COMPULSORY, [...items, decisions]),
    row('administrativeFees', '行政事业性收费', FEES, items),
    row('centralProcurement', '政府集中采购', /集中采购/, procurement),
  ],
};

/** Table two of 国办公开办函〔2021〕30号. */
export const disclosure2021: Sheet = {
  id: 'disclosure',
  title: '主动公开政府信息情况',
  rows: [
    row('rules', '规章', RULES, stock),
    row('normativeDocuments', '行政规范性文件', NORMATIVE, stock),
    row('licensing', '行政许可', LICENSING, [yearsDecisions]),
    row('penalties', '行政处罚', PENALTIES, [yearsDecisions]),
    row('compulsoryMeasures', '行政强制', COMPULSORY, [yearsDecisions]),
    row('administrativeFees', '行政事业性收费', FEES, fees),
  ],
};

/** 条例第二十条 items under which the form puts the rows; the row decides, the printed number is checked. */
export const disclosureArticles: ReadonlyMap<string, number> = new Map([
  ['disclosure.rules', 1],
  ['disclosure.normativeDocuments', 1],
  ['disclosure.licensing', 5],
  ['disclosure.otherPublicServices', 5],
  ['disclosure.penalties', 6],
  ['disclosure.compulsoryMeasures', 6],
  ['disclosure.administrativeFees', 8],
  ['disclosure.centralProcurement', 9],
]);
