import { normalise } from '../label.ts';
import { organKind } from '../organ.ts';
import { finding, type Rule } from '../rule.ts';

const DUTIES = [
  { name: '工作考核', pattern: /考核/ },
  { name: '社会评议', pattern: /评议/ },
  { name: '责任追究', pattern: /责任追究|追究责任|追责|问责/ },
] as const;

/** A government also tells of assessment, public appraisal and accountability. */
export const governmentReview: Rule = {
  id: 'government-review',
  severity: 'info',
  basis:
    '《条例》第五十条：“各级人民政府的政府信息公开工作年度报告还应当包括工作考核、社会评议和责任追究结果情况”。',
  check: (filing) => {
    const text = filing.sections.flatMap(({ lines }) => lines.map((line) => normalise(line.text))).join('');
    const isGovernment =
      organKind(filing.issuer) === 'government' || /(镇|乡)(人民政府)?$/.test(filing.issuer ?? '');
    if (!isGovernment || (filing.year ?? 0) < 2019 || text.length < 200) return [];
    const missing = DUTIES.filter(({ pattern }) => !pattern.test(text)).map(({ name }) => name);
    return missing.length === 0
      ? []
      : [finding(governmentReview, { say: { key: 'government-review', missing } })];
  },
};
