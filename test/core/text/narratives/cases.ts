import { fires, open, silent, type Narrative } from '../narrative';

const recon = 'text-reconsideration';
const court = 'text-litigation';
const upheld = 'text-upheld';

/** 行政复议, 行政诉讼 and how they ended. */
export const cases: readonly Narrative[] = [
  silent('因政府信息公开被申请行政复议3件，被提起行政诉讼2件。', {
    recon: [2, 1, 0, 0],
    direct: [2, 0, 0, 0],
  }),
  silent('收到政府信息公开行政复议 1 件。', { recon: [0, 1, 0, 0] }),
  silent('涉及政府信息公开的行政复议3起，其中维持2起，纠正1起。', { recon: [2, 1, 0, 0] }),
  silent('因政府信息公开引起的行政复议案件2件，尚有1件未审结。', { recon: [2, 0, 0, 1] }),
  silent('因政府信息公开引起的行政诉讼3件。', { direct: [2, 0, 0, 0], after: [1, 0, 0, 0] }),
  silent('因政府信息公开引起的行政诉讼2件，其中复议后起诉0件。', { direct: [2, 0, 0, 0] }),
  silent('因政府信息公开引起的行政复议、行政诉讼共5件。', { recon: [3, 0, 0, 0], direct: [2, 0, 0, 0] }),
  silent('因政府信息公开引起的行政复议、行政诉讼共4件。', { recon: [3, 0, 0, 0], after: [2, 0, 0, 0] }),
  silent('全年审理行政复议案件120件，其中涉及信息公开的8件。', {
    recon: [1, 0, 0, 0],
    issuer: '云溪县司法局',
  }),
  silent('作为复议机关受理政府信息公开行政复议8件。', { recon: [1, 0, 0, 0], issuer: '云溪县人民政府' }),
  silent('收到政府信息公开行政复议申请8件，审结8件。', { recon: [1, 0, 0, 0], issuer: '云溪县司法局' }),
  silent('全年办理行政复议案件120件，行政应诉案件30件。', { recon: [1, 0, 0, 0] }),
  silent('依法行政方面，全年行政复议6件，行政诉讼4件。', { recon: [1, 0, 0, 0] }),
  silent('政府信息公开行政诉讼一审2件，二审1件。', { direct: [3, 0, 0, 0] }),
  silent('2022年因政府信息公开被申请行政复议9件。', { recon: [1, 0, 0, 0] }),
  silent('因政府信息公开被申请行政复议1件，同比减少8件。', { recon: [1, 0, 0, 0] }),
  silent('因政府信息公开被申请行政复议和提起行政诉讼各1件。', { recon: [1, 0, 0, 0], direct: [1, 0, 0, 0] }),
  silent('参加行政诉讼培训2次，旁听行政诉讼庭审1次。', { direct: [3, 0, 0, 0] }),
  open('因政府信息公开被申请行政复议3件。', { recon: [2, null, null, null] }),
  open('因政府信息公开被申请行政复议3件左右。', { recon: [2, 0, 0, 0] }),
  fires(recon, 4, '因政府信息公开被申请行政复议4件。', { recon: [2, 1, 0, 0] }),
  fires(recon, 2, '收到政府信息公开行政复议 2 件，依申请公开 4 件。', { in: 4, recon: [0, 1, 0, 0] }),
  fires(recon, 1, '涉及政府信息公开的行政复议案件一件。', { recon: [2, 1, 0, 0] }),
  fires(recon, 7, '政府信息公开行政复议7件。', { recon: [2, 1, 0, 0], section: 'remedies' }),
  fires(court, 4, '因政府信息公开引起的行政诉讼4件。', { direct: [2, 0, 0, 0], after: [1, 0, 0, 0] }),
  fires(court, 1, '全年因政府信息公开被提起行政诉讼1起。', {}),
  fires(court, 6, '因政府信息公开引起的行政复议、行政诉讼共6件。', {
    recon: [3, 0, 0, 0],
    direct: [2, 0, 0, 0],
  }),
  // 均获维持.
  silent('因政府信息公开被申请行政复议3件，均获维持。', { recon: [3, 0, 0, 0] }),
  silent('因政府信息公开被申请行政复议3件，已审结的均获维持。', { recon: [2, 0, 0, 1] }),
  silent('政府信息公开行政复议3件，均获维持；行政诉讼1件，尚未审结。', {
    recon: [3, 0, 0, 0],
    direct: [0, 0, 0, 1],
  }),
  silent('政府信息公开行政复议3件，均获维持，行政诉讼1件。', { recon: [3, 0, 0, 0], direct: [0, 1, 0, 0] }),
  silent('政府信息公开行政复议3件，2件均获维持，1件被纠正。', { recon: [2, 1, 0, 0] }),
  silent('审理政府信息公开行政复议9件，均予维持。', { recon: [0, 1, 0, 0], issuer: '云溪县司法局' }),
  silent('全年行政处罚类行政复议9件，均获维持。', { recon: [0, 1, 0, 0] }),
  open('因政府信息公开被申请行政复议3件，均获维持。', { recon: [3, null, null, null] }),
  fires(upheld, null, '因政府信息公开被申请行政复议3件，均获维持。', { recon: [2, 1, 0, 0] }),
  fires(upheld, null, '因政府信息公开被申请行政复议3件，复议结果均被维持。', { recon: [2, 0, 0, 1] }),
  fires(upheld, null, '因政府信息公开被提起行政诉讼2件，全部获得维持。', { direct: [1, 0, 1, 0] }),
];
