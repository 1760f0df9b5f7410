import { rowWith, type Column, type Row, type Sheet } from './sheet.ts';

/** The parts of the 2014 table; some labels occur in more than one and mean another row there. */
export type Part = 'disclosed' | 'response' | 'requests' | 'reconsideration' | 'litigation' | 'organisation';

export interface StatisticsRow extends Row {
  /** Parts in which the label has this meaning; empty where the label is unmistakable. */
  readonly parts: readonly Part[];
}

const row = (path: string, label: string, pattern: RegExp, unit: string, ...parts: Part[]): StatisticsRow => {
  const at = path.lastIndexOf('.');
  const group = at < 0 ? 'statistics' : `statistics.${path.slice(0, at)}`;
  const measure = unit === '万元' ? 'money' : 'count';
  const column: Column = { key: path.slice(at + 1), label, pattern, measure, unit };
  return { ...rowWith({ path: group, label, pattern, columns: [column] }), parts };
};

/** 《政府信息公开情况统计表》 of 国办发〔2014〕32号: one number a row. */
export const statisticsRows: readonly StatisticsRow[] = [
  row('disclosed.total', '主动公开政府信息数', /^主动公开(政府)?信息(总)?数/, '条'),
  row('disclosed.normative', '主动公开规范性文件数', /主动公开规范性文件/, '条'),
  row('normativeIssued', '制发规范性文件总数', /制发规范性文件/, '件'),
  row('channel.gazette', '政府公报公开政府信息数', /^政府公报公开/, '条'),
  row('channel.website', '政府网站公开政府信息数', /^政府网站公开/, '条'),
  row('channel.weibo', '政务微博公开政府信息数', /^政务微博公开/, '条'),
  row('channel.wechat', '政务微信公开政府信息数', /^政务微信公开/, '条'),
  row('channel.other', '其他方式公开政府信息数', /^其[他它]方式公开/, '条'),
  row('response.hotIssues', '回应公众关注热点或重大舆情数', /回应公众关注热点/, '次'),
  row(
    'response.pressConferencesByHead',
    '主要负责同志参加新闻发布会次数',
    /负责(同志|人)参加.{0,6}新闻发布会/,
    '次',
  ),
  row('response.pressConferences', '参加或举办新闻发布会总次数', /举办新闻发布会/, '次'),
  row(
    'response.interviewsByHead',
    '主要负责同志参加政府网站在线访谈次数',
    /负责(同志|人)参加.{0,6}在线访谈/,
    '次',
  ),
  row('response.interviews', '政府网站在线访谈次数', /^政府网站在线访谈/, '次'),
  row('response.interpretations', '政策解读稿件发布数', /政策解读稿件/, '篇'),
  row('response.socialMediaEvents', '微博微信回应事件数', /微博微信回应/, '次'),
  row('response.otherEvents', '其他方式回应事件数', /^其[他它]方式回应/, '次'),
  row('req.received', '收到申请数', /^收到申请数/, '件'),
  row('req.inPerson', '当面申请数', /^当面申请/, '件'),
  row('req.fax', '传真申请数', /^传真申请/, '件'),
  row('req.online', '网络申请数', /^(通过)?(网络|互联网)申请/, '件'),
  row('req.mail', '信函申请数', /^(信函|书面)申请/, '件'),
  row('req.closed', '申请办结数', /^申请办结/, '件'),
  row('req.onTime', '按时办结数', /^按时办结/, '件'),
  row('req.extended', '延期办结数', /^延期办结/, '件'),
  row('req.replied', '申请答复数', /^申请答复数/, '件'),
  row('req.alreadyPublic', '属于已主动公开范围数', /^属于已主动公开/, '件'),
  row('req.granted', '同意公开答复数', /^同意公开/, '件'),
  row('req.partlyGranted', '同意部分公开答复数', /^同意部分公开/, '件'),
  row('req.refused', '不同意公开答复数', /^不同意公开/, '件'),
  row('req.notThisBody', '不属于本行政机关公开数', /^不属于本(行政)?机关/, '件'),
  row('req.notExisting', '申请信息不存在数', /^申请信息不存在/, '件'),
  row('req.askedToCorrect', '告知作出更改补充数', /^告知作出更改/, '件'),
  row('req.otherChannel', '告知通过其他途径办理数', /^告知通过其[他它]途径/, '件'),
  row('req.refusedStateSecret', '涉及国家秘密', /涉及国家秘密/, '件', 'requests'),
  row('req.refusedTradeSecret', '涉及商业秘密', /涉及商业秘密/, '件', 'requests'),
  row('req.refusedPrivacy', '涉及个人隐私', /涉及个人隐私/, '件', 'requests'),
  row(
    'req.refusedSecurityStability',
    '危及国家安全、公共安全、经济安全和社会稳定',
    /危及国家安全/,
    '件',
    'requests',
  ),
  row(
    'req.refusedNotGovernmentInformation',
    '不是《条例》所指政府信息',
    /不是.{0,4}条例.{0,2}所指/,
    '件',
    'requests',
  ),
  row('req.refusedOtherLaw', '法律法规规定的其他情形', /规定的其[他它]情形/, '件', 'requests'),
  row('recon.total', '行政复议数量', /^行政复议(案件)?(数量|数)$/, '件'),
  row('recon.upheld', '维持具体行政行为数', /^维持/, '件', 'reconsideration'),
  row('recon.corrected', '被依法纠错数', /^被依法纠(错|正)/, '件', 'reconsideration'),
  row('recon.other', '其他情形数', /^其[他它]情形/, '件', 'reconsideration'),
  row('lit.total', '行政诉讼数量', /^行政诉讼(案件)?(数量|数)$/, '件'),
  row('lit.upheldOrDismissed', '维持具体行政行为或者驳回原告诉讼请求数', /^维持|^驳回/, '件', 'litigation'),
  row('lit.corrected', '被依法纠错数', /^被依法纠(错|正)/, '件', 'litigation'),
  row('lit.other', '其他情形数', /^其[他它]情形/, '件', 'litigation'),
  row('complaints', '举报投诉数量', /^举报投诉/, '件'),
  row('feesCollected', '依申请公开信息收取的费用', /依申请公开信息收取/, '万元'),
  row('org.units', '政府信息公开工作专门机构数', /信息公开(工作)?专门机构/, '个'),
  row('org.readingPoints', '设置政府信息公开查阅点数', /信息公开查阅点/, '个'),
  row('org.staff', '从事政府信息公开工作人员数', /^从事政府信息公开(工作)?的?(工作)?人员/, '人'),
  row('org.fullTime', '专职人员数（不包括政府公报及政府网站工作人员数）', /^专职(工作)?人员/, '人'),
  row('org.partTime', '兼职人员数', /^兼职(工作)?人员/, '人'),
  row('org.budget', '政府信息公开专项经费', /信息公开专项经费/, '万元'),
  row('meetings', '召开政府信息公开工作会议或专题会议数', /^召开政府信息公开/, '次'),
  row('trainings', '举办各类培训班数', /^举办(各类|各种)?培训/, '次'),
  row('trainees', '接受培训人员数', /^接受培训的?人/, '人次'),
];

export const statistics: Sheet = { id: 'statistics', title: '政府信息公开情况统计表', rows: statisticsRows };

/** Lines of the 2014 table that open a part: a label there may occur again in another part. */
export const statisticsParts: readonly { readonly part: Part; readonly pattern: RegExp }[] = [
  { part: 'reconsideration', pattern: /^行政复议(数量|数)?/ },
  { part: 'litigation', pattern: /^行政诉讼(数量|数)?/ },
  { part: 'requests', pattern: /^(依申请公开|收到申请|申请办结|申请答复)/ },
  { part: 'response', pattern: /^(回应解读|通过不同渠道和方式回应)/ },
  { part: 'organisation', pattern: /^(机构建设|举报投诉|政府信息公开会议)/ },
  { part: 'disclosed', pattern: /^主动公开/ },
];

/** The sums the 2014 table implies by its own 其中 and numbering; the total first. */
export const statisticsSums: readonly { readonly total: string; readonly parts: readonly string[] }[] = [
  { total: 'req.received', parts: ['req.inPerson', 'req.fax', 'req.online', 'req.mail'] },
  { total: 'req.closed', parts: ['req.onTime', 'req.extended'] },
  {
    total: 'req.replied',
    parts: [
      'req.alreadyPublic',
      'req.granted',
      'req.partlyGranted',
      'req.refused',
      'req.notThisBody',
      'req.notExisting',
      'req.askedToCorrect',
      'req.otherChannel',
    ],
  },
  {
    total: 'req.refused',
    parts: [
      'req.refusedStateSecret',
      'req.refusedTradeSecret',
      'req.refusedPrivacy',
      'req.refusedSecurityStability',
      'req.refusedNotGovernmentInformation',
      'req.refusedOtherLaw',
    ],
  },
  { total: 'recon.total', parts: ['recon.upheld', 'recon.corrected', 'recon.other'] },
  { total: 'lit.total', parts: ['lit.upheldOrDismissed', 'lit.corrected', 'lit.other'] },
  { total: 'org.staff', parts: ['org.fullTime', 'org.partTime'] },
].map(({ total, parts }) => ({
  total: `statistics.${total}`,
  parts: parts.map((part) => `statistics.${part}`),
}));
