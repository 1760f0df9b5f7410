import { fires, open, silent, type Narrative } from '../narrative';

const rule = 'text-normative-documents';
const office = { issuer: '云溪县人民政府办公室' };

/** 规范性文件, which other papers are not; and 信息处理费. */
export const documents: readonly Narrative[] = [
  silent('2023年制发行政规范性文件4件，废止7件，现行有效14件。', { norm: [4, 7, 14] }),
  silent('全年制定出台规范性文件3件。', { norm: [3, 0, 20] }),
  silent('公开政府文件、政府办文件92件。', { norm: [3, 0, 20], ...office }),
  silent('全年公开区政府、区政府办公室文件31件、政策解读26件。', { norm: [4, 7, 14], ...office }),
  silent('印发文件96件。', { norm: [3, 0, 20] }),
  silent('向县政府备案规范性文件6件。', { norm: [3, 0, 20] }),
  silent('对规范性文件进行清理，修改规范性文件5件。', { norm: [3, 0, 20] }),
  silent('审查各部门规范性文件45件。', { norm: [3, 0, 20] }),
  silent('解读规范性文件8件。', { norm: [3, 0, 20] }),
  silent('制定规章13件（含新制定5件，修改4件，废止4件）。', { norm: [3, 0, 20] }),
  silent('主动公开县政府和县政府办公室行政规范性文件42件。', { norm: [3, 0, 20], ...office }),
  silent('以县政府名义制发行政规范性文件9件。', { norm: [3, 0, 20], ...office }),
  silent('废止、修改行政规范性文件9件。', { norm: [3, 2, 20] }),
  silent('现行有效规范性文件14件。', { norm: [3, 3, 37], form: '2019' }),
  silent('公开规范性文件3件。', { norm: [2, 4, 37], form: '2019' }),
  silent('制定规范性文件4件。', { norm: [3, 4, 37], form: '2019' }),
  silent('2022年制发行政规范性文件9件。', { norm: [3, 0, 20] }),
  silent('全县制发行政规范性文件40件。', { norm: [3, 0, 20] }),
  silent('2023年制发行政规范性文件5件。', { norm: [18, 0, 90], issuer: '云溪县人民政府' }),
  silent('配合县政府开展行政规范性文件清理，废止7件，修改2件。', { norm: [3, 0, 20] }),
  silent('联合印发规范性文件2件。', { norm: [3, 0, 20] }),
  silent('起草规范性文件6件。', { norm: [3, 0, 20] }),
  silent('清理规范性文件，保留14件，废止2件。', { norm: [3, 0, 20] }),
  open('制发行政规范性文件4件。', { norm: [null, 0, 20] }),
  open('制发行政规范性文件10余件。', { norm: [9, 0, 20] }),
  fires(rule, 5, '2023年制发行政规范性文件5件，废止7件，现行有效14件。', { norm: [4, 7, 14] }),
  fires(rule, 8, '2023年制发行政规范性文件4件，废止8件，现行有效14件。', { norm: [4, 7, 14] }),
  fires(rule, 41, '2023年制发行政规范性文件4件，废止7件，现行有效41件。', { norm: [4, 7, 14] }),
  fires(rule, 2, '全年我局制定出台规范性文件两件。', { norm: [3, 0, 20] }),
  fires(rule, 6, '制定规范性文件6件。', { norm: [3, 4, 37], form: '2019' }),
  fires(rule, 2, '我办废止行政规范性文件2个。', { norm: [3, 0, 20], ...office }),
  // 信息处理费.
  silent('本年度未收取任何费用。', { in: 3, outcomes: { 'other.feeOverdue': 1 } }),
  silent('发出收费通知1件，申请人逾期未缴纳费用。', { in: 3, outcomes: { 'other.feeOverdue': 1 } }),
  silent('本年度工作平稳有序。', { in: 3 }),
  open('本年度工作平稳有序。', { in: 3, outcomes: { 'other.feeOverdue': null } }),
  fires('text-fees', null, '本年度工作平稳有序。', { in: 3, outcomes: { 'other.feeOverdue': 1 } }, 'info'),
];
