import { rowWith, type Column, type Row, type Sheet } from './sheet.ts';

const count = (key: string, label: string, pattern: RegExp): Column => ({
  key,
  label,
  pattern,
  measure: 'count',
  unit: null,
});

/** 申请人情况: the seven columns of table three, in the order of the form. */
export const applicants: readonly Column[] = [
  count('naturalPerson', '自然人', /^自然人/),
  count('business', '商业企业', /^商业(企业|单位)?$|^企业$/),
  count('research', '科研机构', /^科研/),
  count('publicWelfare', '社会公益组织', /公益/),
  count('legalService', '法律服务机构', /^法律服务/),
  count('otherOrganization', '其他', /^其[他它]$/),
  count('total', '总计', /^(总计|合计|共计)$/),
];

/** Pages converted from print cut labels at the end of a line: what is left of one still tells it. */
const row = (path: string, label: string, pattern: RegExp): Row =>
  rowWith({ path: `requests.${path}`, label, pattern, columns: applicants });

const received = row(
  'received',
  '一、本年新收政府信息公开申请数量',
  /本年度?(新收|收到)|新收到?政府信息公开申请/,
);
// 转结: seen in a county bureau's 2020 table.
const carriedIn = row(
  'carriedIn',
  '二、上年结转政府信息公开申请数量',
  /上(一?年度?)(结转|转结)|^20\d\d年度?(结转|转结)/,
);
const carriedOut = row(
  'carriedOut',
  '四、结转下年度继续办理',
  /(结转|转结)[至到]?(下一?年|20\d\d年)|继续办理/,
);
const outcomesTotal = row('outcomes.total', '（七）总计', /^(本年度?办理结果)?(总计|合计|共计)$/);

/** The outcomes that make up （一） to （五）, the same in both editions. */
const outcomes: readonly Row[] = [
  row('outcomes.granted', '（一）予以公开', /^(本年度?办理结果)?(\(一\))?(予以|同意)公开/),
  row('outcomes.partiallyGranted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', /部分公开/),
  row('outcomes.refused.stateSecret', '1.属于国家秘密', /国家(秘密|机密)/),
  row('outcomes.refused.otherLegalProhibition', '2.其他法律行政法规禁止公开', /禁止公开|^其[他它]法律/),
  row('outcomes.refused.securityStability', '3.危及“三安全一稳定”', /三安全|一稳定/),
  row('outcomes.refused.thirdPartyRights', '4.保护第三方合法权益', /第三(方|人)/),
  row('outcomes.refused.internalAffairs', '5.属于三类内部事务信息', /三类内|内部事务/),
  row('outcomes.refused.processInformation', '6.属于四类过程性信息', /过程性|四类过程/),
  row('outcomes.refused.enforcementFile', '7.属于行政执法案卷', /执法案/),
  row('outcomes.refused.administrativeInquiry', '8.属于行政查询事项', /行政查询|查询事项/),
  row('outcomes.unavailable.notHeld', '1.本机关不掌握相关政府信息', /[不未]掌握/),
  row('outcomes.unavailable.needsCreation', '2.没有现成信息需要另行制作', /另行制作|没有现成/),
  row('outcomes.unavailable.stillUnclear', '3.补正后申请内容仍不明确', /仍不明|^补正后/),
  row('outcomes.notProcessed.petitionComplaint', '1.信访举报投诉类申请', /信访/),
  row('outcomes.notProcessed.duplicate', '2.重复申请', /重复性?申请/),
  row('outcomes.notProcessed.publications', '3.要求提供公开出版物', /公开出版|出版物/),
  row('outcomes.notProcessed.excessive', '4.无正当理由大量反复申请', /大量(反复|重复)/),
  row(
    'outcomes.notProcessed.confirmOrReissue',
    '5.要求行政机关确认或重新出具已获取信息',
    /重新出|^要求行政机关确认/,
  ),
];

/** （六）其他处理 as the one row of the 2019 edition. */
export const undivided: readonly Row[] = [row('outcomes.other.undivided', '（六）其他处理', /^其[他它]处理/)];

/** （六）其他处理 as the three rows of the 2021 edition. */
export const divided: readonly Row[] = [
  row(
    'outcomes.other.correctionOverdue',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    /不补正/,
  ),
  row(
    'outcomes.other.feeOverdue',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    /收费通知|缴纳费用|未缴费/,
  ),
  row('outcomes.other.misc', '3.其他', /^其[他它](情形|情况)?$/),
];

/** Table three, 三、收到和处理政府信息公开申请情况, with the given rows for （六）. */
function requests(other: readonly Row[]): Sheet {
  return {
    id: 'requests',
    title: '收到和处理政府信息公开申请情况',
    rows: [received, carriedIn, ...outcomes, ...other, outcomesTotal, carriedOut],
  };
}

export const requests2019 = requests(undivided);
export const requests2021 = requests(divided);

/** Labels of table three that head a group and carry no figures of their own. */
export const requestGroups: readonly { readonly label: string; readonly pattern: RegExp }[] = [
  { label: '三、本年度办理结果', pattern: /^本年度?(受理)?办理结果$/ },
  { label: '（三）不予公开', pattern: /^不予以?公开$/ },
  { label: '（四）无法提供', pattern: /^无法提供/ },
  { label: '（五）不予处理', pattern: /^不予以?处理/ },
  { label: '（六）其他处理', pattern: /^其[他它]处理/ },
];
