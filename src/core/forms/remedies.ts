import { rowWith, type Column, type Row, type Sheet } from './sheet.ts';

/** The five outcomes under each heading of table four, in the order of the form. */
export const remedyOutcomes: readonly Column[] = [
  { key: 'upheld', label: '结果维持', pattern: /维持/, measure: 'count', unit: null },
  { key: 'corrected', label: '结果纠正', pattern: /纠正|纠错/, measure: 'count', unit: null },
  { key: 'other', label: '其他结果', pattern: /^其[他它](结果)?$/, measure: 'count', unit: null },
  { key: 'pending', label: '尚未审结', pattern: /审结/, measure: 'count', unit: null },
  { key: 'total', label: '总计', pattern: /^(总计|合计|共计)$/, measure: 'count', unit: null },
];

const group = (path: string, label: string, pattern: RegExp): Row =>
  rowWith({ path: `remedies.${path}`, label, pattern, columns: remedyOutcomes });

/** Table four, 四、政府信息公开行政复议、行政诉讼情况: three groups side by side in one line of figures. */
export const remedies: Sheet = {
  id: 'remedies',
  title: '政府信息公开行政复议、行政诉讼情况',
  rows: [
    group('reconsideration', '行政复议', /^行政复议(情况|案件|件数)?(\(件\))?$/),
    group('litigation.direct', '行政诉讼·未经复议直接起诉', /未经.{0,2}复议|直接起诉/),
    group('litigation.afterReconsideration', '行政诉讼·复议后起诉', /复议后/),
  ],
};
