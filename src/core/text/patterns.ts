import { NUMBER, UNIT } from './count.ts';

/** What a number in the narrative counts. */
export type Subject =
  | 'received'
  | 'carriedIn'
  | 'done'
  | 'carriedOut'
  | 'granted'
  | 'partiallyGranted'
  | 'grantedInAll'
  | 'refused'
  | 'unavailable'
  | 'notProcessed'
  | 'reconsideration'
  | 'litigation'
  | 'remedies'
  | 'normativeIssued'
  | 'normativeRepealed'
  | 'normativeInForce';

/** What a stretch of the narrative is about. */
export type Topic = 'requests' | 'remedies' | 'normative' | 'other';

/** One wording, as a whole clause; its `lead` is read apart, word by word. */
export interface Pattern {
  readonly subject: Subject;
  readonly form: RegExp;
  /** Words allowed in the lead besides the plain ones. */
  readonly lead: LeadKind;
  /** What the text must be about where the clause itself does not say: 答复11件. Null where it does. */
  readonly needs: Topic | 'receiving' | null;
}

export type LeadKind = 'received' | 'done' | 'carriedIn' | 'carriedOut' | 'outcome' | 'remedy' | 'normative';

/** Words that leads of each kind may have besides the plain ones. */
export const LEAD_WORDS: Readonly<Record<LeadKind, readonly string[]>> = {
  received: ['其中'],
  done: [
    '其中|全部|按时|按期|如期|及时|现|完成',
    '[在于](?:法定|规定|规定的|法定的)?(?:答复)?(?:期限|时限|时间)(?:之)?内(?:均)?|(?:按照|按)(?:法定|规定)(?:程序|期限|时限|时间)|(?:按照|按|依照)(?:条例|规定|法律)?(?:要求|规定)',
  ],
  carriedIn: [
    '其中|包括|包含|含|另有|另外|另|加上|加|以及|及|和|与|连同|受理|办理|处理|办结|答复|收到|接收|为|系|是|还',
  ],
  carriedOut: [
    '其中|剩余|剩下|其余|余下|尚余|余|尚有|还有|另有|另外|另|还|未办结|未答复|正在办理|办理中|尚在办理|在办|因未到(?:答复|办理|法定)?期限?|除|待|将|需要?|须|申请',
  ],
  outcome: [
    '其中|作出|做出|决定|属于|属|按|以|为|结果|办理结果|答复结果|答复|处理|结果为|分别是|依申请|对|经审查|经审核',
  ],
  remedy: [
    '因为|因|由于|由|涉及到?|涉|就|针对|关于|对|不服',
    '(?:政府|政务)?信息公开(?:申请)?|依申请公开(?:政府信息)?(?:申请)?',
    '工作|答复|告知|事项|问题|行为|相关|方面|类|的|而|所|情况',
    '引起|引发|导致|产生|发生|出现|被|收到|接到|新收|提起|提出|申请|有|其中',
  ],
  normative: ['其中|我|新'],
};

const COUNT = `(?<count>${NUMBER})${UNIT}`;
const LEAD = '^(?<lead>.{0,40}?)';
const SUM = '(?:一共|共计|总共|合计|总计|共有|共|总数|总量|数量|件数|数|计|为|是|有|达到?){0,3}';
const FROM =
  '(?:公民、?法人(?:、|和|或者|或|及|以及|与)?其[他它]组织|社会公众|社会各界|人民群众|群众|公众|申请人|各类|公民和?法人)?(?:提出|提交|递交)?的?';
/** 依申请公开 and 政府信息公开申请 in all their shapes. */
export const REQUEST =
  '(?:(?:政府|政务)?信息(?:依申请)?公开的?申请(?:公开)?|(?:政府|政务)?信息依申请公开|依申请公开(?:的?(?:政府|政务)?信息)?的?(?:申请|事项|请求)?|(?:政府|政务)信息的?申请(?:公开)?|申请公开(?:(?:政府|政务)?信息)?的?(?:申请|事项)?|公开申请|依申请(?:信息|事项)?)(?:件|表|事项|信息)?';
/** The same where it surely says 申请: 依申请公开4件 may be four pieces of information. */
const APPLICATION =
  '(?:(?:政府|政务)?信息(?:依申请)?公开的?申请|依申请公开(?:的?(?:政府|政务)?信息)?的?申请|公开申请)(?:事项|件)?';
const WEAK = '(?:(?:上述|以上|所有|全部|该)?申请(?:件|事项)?)';
const RECEIVE =
  '(?:新收到?|新接收|新增|收到|受理|接收|接到|接受|收件)(?:(?:并且|并|和|及|、|与|以及|且)?(?:依法)?(?:受理|办理|处理|答复|办结|回复|登记))?(?:了|的)?';
const HANDLE = '(?:办理|处理)(?:了)?';
const DONE =
  '(?:办结|办理完毕|办理完成|办理完结|处理完毕|答复完毕|完成答复|完成办理|办理答复|作出答复|答复|回复|办复)(?:了|完毕|完成)?';
const ALL =
  '(?:均|全部|都|已经|已|也|按时|按期|如期|及时|依法|依规|严格|规范|予以|作出|做出|进行|给予|得到|完成|书面|了|按(?:照)?(?:规定|要求|程序|法定程序|规定程序)|在?(?:法定|规定的?)?(?:答复)?(?:期限|时限|时间)内){0,6}';
const LAST_YEAR = '(?:上一?年度?|上一年度|去年)';
const CARRY = '(?:结转|转结)';
const CARRY_ON = '(?:结转|转结|顺延|转入|延至|转至|转到|延期)(?:至|到|入|为|在)?';
const NEXT_YEAR = '(?:下一?个?年度?|下一年度|次年度?|来年|明年|{next}年度?(?:1月份?)?)';
const CONTINUE = '(?:继续)?(?:办理|处理|答复|办结)?(?:的)?';

const of = (
  subject: Subject,
  form: string,
  lead: LeadKind = 'received',
  needs: Pattern['needs'] = null,
): Template => ({ subject, form: `${LEAD}${form}$`, lead, needs });

interface Template extends Omit<Pattern, 'form'> {
  readonly form: string;
}

const KINDS: readonly (readonly [Subject, string])[] = [
  ['grantedInAll', '(?:予以)?公开(?:及|和|或|、|与)(?:予以)?部分公开'],
  ['partiallyGranted', '(?:予以|同意)?部分公开'],
  ['granted', '(?:予以|同意)公开'],
  ['refused', '(?:不予以?|不同意)公开'],
  ['unavailable', '无法提供'],
  ['notProcessed', '不予处理'],
];
const OF_KIND = '(?:政府信息|信息)?(?:的有|的|类|答复|决定|情形|申请|处理|事项){0,3}';
const NORMATIVE = '(?:行政)?规范性文件';
const CASE = '(?:案件|申请|案|事项)?(?:数量|数)?';
const RECONSIDERATION = '(?:行政)?复议';
const LITIGATION = '(?:行政)?诉讼';

const TEMPLATES: readonly Template[] = [
  of('received', `${RECEIVE}${SUM}${FROM}${REQUEST}${SUM}${COUNT}次?`),
  of('received', `${RECEIVE}${SUM}${COUNT}${FROM}${REQUEST}`),
  of('received', `${HANDLE}${SUM}${FROM}${REQUEST}${SUM}${COUNT}`),
  of('received', `${HANDLE}${SUM}${COUNT}${FROM}${REQUEST}`),
  of('received', `${APPLICATION}(?:受理|收到|接收|申请)?${SUM}${COUNT}`),
  of('received', `${REQUEST}${SUM}${COUNT}`, 'received', 'receiving'),
  of('received', `${RECEIVE}${SUM}${FROM}${WEAK}?${SUM}${COUNT}`, 'received', 'requests'),
  of('received', `${RECEIVE}${SUM}${COUNT}${WEAK}`, 'received', 'requests'),
  of('carriedIn', `${LAST_YEAR}${CARRY}{to}?${CONTINUE}(?:${REQUEST}|${WEAK})?${SUM}${COUNT}`, 'carriedIn'),
  of('carriedIn', `{last}年度?${CARRY}{to}?${CONTINUE}(?:${REQUEST}|${WEAK})?${SUM}${COUNT}`, 'carriedIn'),
  of(
    'carriedIn',
    `${CARRY}(?:${LAST_YEAR}|{last}年度?)(?:的)?(?:${REQUEST}|${WEAK})?${SUM}${COUNT}`,
    'carriedIn',
  ),
  of(
    'carriedIn',
    `${COUNT}(?:${REQUEST}|${WEAK})?(?:为|系|是|属于)?(?:${LAST_YEAR}|{last}年度?)${CARRY}(?:而来|的)?(?:${REQUEST}|${WEAK})?`,
    'carriedIn',
  ),
  of('carriedOut', `${CARRY_ON}${NEXT_YEAR}${CONTINUE}(?:${REQUEST}|${WEAK})?${SUM}${COUNT}`, 'carriedOut'),
  of(
    'carriedOut',
    `${COUNT}(?:${REQUEST}|${WEAK})?(?:已|将|需要?|须|按程序|依法|按规定|按照规定|正在办理|尚在办理|未办结|尚未办结|在办|因未到(?:答复|办理|法定)?期限?){0,3}${CARRY_ON}${NEXT_YEAR}${CONTINUE}以?外?`,
    'carriedOut',
  ),
  of('done', `${DONE}${SUM}(?:${FROM}${REQUEST})${SUM}${COUNT}`, 'done'),
  of('done', `${DONE}${SUM}${COUNT}${FROM}${REQUEST}`, 'done'),
  of('done', `${DONE}${WEAK}?${SUM}${COUNT}${WEAK}?`, 'done', 'requests'),
  of('done', `${COUNT}${REQUEST}${ALL}${DONE}`, 'done'),
  of('done', `${COUNT}${WEAK}?${ALL}${DONE}`, 'done', 'requests'),
  ...KINDS.flatMap(([subject, words]) => [
    of(subject, `${words}${OF_KIND}${SUM}${COUNT}`, 'outcome', 'requests'),
    of(
      subject,
      `${COUNT}${WEAK}?(?:已|均|依法|决定|作出|属于|为|是){0,3}${words}${OF_KIND}`,
      'outcome',
      'requests',
    ),
  ]),
  of(
    'remedies',
    `${RECONSIDERATION}${CASE}(?:、|和|及|或者?|与|以及)(?:被?提起)?${LITIGATION}${CASE}${SUM}${COUNT}`,
    'remedy',
  ),
  of('reconsideration', `${RECONSIDERATION}${CASE}${SUM}${COUNT}`, 'remedy'),
  of('reconsideration', `${COUNT}(?:(?:政府|政务)?信息公开)?${RECONSIDERATION}(?:案件|申请|案)?`, 'remedy'),
  of('litigation', `${LITIGATION}${CASE}${SUM}${COUNT}`, 'remedy'),
  of('litigation', `${COUNT}(?:(?:政府|政务)?信息公开)?${LITIGATION}(?:案件|案)?`, 'remedy'),
  of(
    'normativeIssued',
    `(?:新?制发|新?制定|制定出台|制定印发|制定并印发|新?出台|印发)了?${NORMATIVE}${SUM}${COUNT}`,
    'normative',
  ),
  of(
    'normativeIssued',
    `(?:新?制发|新?制定|制定出台|制定印发|制定并印发|新?出台|印发)了?${COUNT}${NORMATIVE}`,
    'normative',
  ),
  of('normativeIssued', `${NORMATIVE}(?:本年)?制发(?:件数|数量)?${SUM}${COUNT}`, 'normative'),
  of('normativeIssued', `(?:本年)?制发(?:件数|数量)?${SUM}${COUNT}`, 'normative', 'normative'),
  of('normativeRepealed', `废止了?${NORMATIVE}${SUM}${COUNT}`, 'normative'),
  of('normativeRepealed', `(?:本年)?废止了?(?:件数|数量)?${SUM}${COUNT}`, 'normative', 'normative'),
  of('normativeInForce', `现行有效的?${NORMATIVE}${SUM}${COUNT}`, 'normative'),
  of('normativeInForce', `${NORMATIVE}现行有效(?:件数|数量)?${SUM}${COUNT}`, 'normative'),
  of('normativeInForce', `现行有效(?:件数|数量)?${SUM}${COUNT}`, 'normative', 'normative'),
];

/** The wordings of a filing of that year, which may name the years before and after. */
export function patternsOf(year: number | null): readonly Pattern[] {
  const [last, own, next] = [-1, 0, 1].map((step) => (year === null ? '(?!)' : String(year + step)));
  const to = `(?:至|到|入)?(?:本年度?|今年|${own}年度?)`;
  return TEMPLATES.map(({ form, ...rest }) => ({
    ...rest,
    form: new RegExp(
      form
        .replaceAll('{last}', last ?? '')
        .replaceAll('{next}', next ?? '')
        .replaceAll('{to}', to),
    ),
  }));
}
