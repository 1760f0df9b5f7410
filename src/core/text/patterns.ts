import {
  ALL,
  APPLICATION,
  CARRY,
  CARRY_ON,
  CASE,
  CONTINUE,
  COUNT,
  DONE,
  FROM,
  HANDLE,
  LAST_YEAR,
  LEAD,
  LITIGATION,
  NEXT_YEAR,
  NORMATIVE,
  NOT_YET,
  OF_KIND,
  RECEIVE,
  RECONSIDERATION,
  REQUEST,
  SIGNS,
  SUM,
  WEAK,
} from './vocabulary.ts';

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
  /** What a clause of this wording has in it for sure. */
  readonly signs: readonly RegExp[];
  /** Words allowed in the lead besides the plain ones. */
  readonly lead: LeadKind;
  /**
   * What the text must be about where the clause itself does not say: 答复11件. Null where it does; `open` where it
   * must not be about anything else; `receiving` in a list that 收到 began.
   */
  readonly needs: Topic | 'receiving' | 'open' | null;
}

export type LeadKind = 'received' | 'done' | 'carriedIn' | 'carriedOut' | 'outcome' | 'remedy' | 'normative';

/** Words that leads of each kind may have besides the plain ones. */
export const LEAD_WORDS: Readonly<Record<LeadKind, readonly string[]>> = {
  received: ['其中'],
  done: [
    '其中|全部|按时|按期|如期|及时|完成',
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
  normative: ['其中|新'],
};

const of = (
  subject: Subject,
  form: string,
  lead: LeadKind = 'received',
  needs: Pattern['needs'] = null,
): Template => ({ subject, form: `${LEAD}${form}$`, lead, needs });

interface Template extends Omit<Pattern, 'form' | 'signs'> {
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
/** Requests by their own name, or only by what the text is about. */
const WHAT = [
  [REQUEST, null],
  [`${WEAK}?`, 'open'],
] as const;

const TEMPLATES: readonly Template[] = [
  of('received', `${RECEIVE}${SUM}${FROM}${REQUEST}${SUM}${COUNT}次?`),
  of('received', `${RECEIVE}${SUM}${COUNT}${FROM}${REQUEST}`),
  of('received', `收${REQUEST}${SUM}${COUNT}`),
  of('received', `${HANDLE}${SUM}${FROM}${REQUEST}${SUM}${COUNT}`),
  of('received', `${HANDLE}${SUM}${COUNT}${FROM}${REQUEST}`),
  of('received', `${APPLICATION}(?:受理|收到|接收|申请)?${SUM}${COUNT}`),
  of('received', `${REQUEST}${SUM}${COUNT}`, 'received', 'receiving'),
  of('received', `${RECEIVE}${SUM}${FROM}${WEAK}?${SUM}${COUNT}`, 'received', 'requests'),
  of('received', `${RECEIVE}${SUM}${COUNT}${WEAK}`, 'received', 'requests'),
  ...WHAT.flatMap(([what, needs]) => [
    of(
      'carriedIn',
      `(?:${LAST_YEAR}|{last}年度?)${CARRY}{to}?${CONTINUE}${what}${SUM}${COUNT}`,
      'carriedIn',
      needs,
    ),
    of('carriedIn', `${CARRY}(?:${LAST_YEAR}|{last}年度?)的?${what}${SUM}${COUNT}`, 'carriedIn', needs),
    of(
      'carriedIn',
      `${COUNT}${what}(?:为|系|是|属于)?(?:${LAST_YEAR}|{last}年度?)${CARRY}(?:而来|的)?`,
      'carriedIn',
      needs,
    ),
    of('carriedOut', `${CARRY_ON}${NEXT_YEAR}${CONTINUE}${what}${SUM}${COUNT}`, 'carriedOut', needs),
    of(
      'carriedOut',
      `${COUNT}${what}${NOT_YET}${CARRY_ON}${NEXT_YEAR}${CONTINUE}以?外?`,
      'carriedOut',
      needs,
    ),
  ]),
  of('done', `${DONE}${SUM}(?:${FROM}${REQUEST})${SUM}${COUNT}`, 'done'),
  of('done', `${DONE}${SUM}${COUNT}${FROM}${REQUEST}`, 'done'),
  of('done', `${DONE}${WEAK}?${SUM}${COUNT}${WEAK}?`, 'done', 'requests'),
  of('done', `${COUNT}${REQUEST}${ALL}${DONE}`, 'done'),
  of('done', `${COUNT}${WEAK}?${ALL}${DONE}`, 'done', 'requests'),
  ...KINDS.flatMap(([subject, words]) => [
    of(subject, `${words}${OF_KIND}${SUM}${COUNT}`, 'outcome', 'requests'),
    of(
      subject,
      `${COUNT}${WEAK}?(?:已|均|依法|决定|作出|属于|为|是){0,4}${words}${OF_KIND}`,
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

const KIND_SIGNS = KINDS.map(([, words]) => [words, new RegExp(words.slice(-2))] as const);
const signsOf = (form: string): readonly RegExp[] =>
  [...SIGNS, ...KIND_SIGNS].flatMap(([source, sign]) => (form.includes(source) ? [sign] : []));

const known = new Map<number | null, readonly Pattern[]>();

/** The wordings of a filing of that year, which may name the years before and after. */
export function patternsOf(year: number | null): readonly Pattern[] {
  const before = known.get(year);
  if (before) return before;
  const patterns = wordingsOf(year);
  known.set(year, patterns);
  return patterns;
}

function wordingsOf(year: number | null): readonly Pattern[] {
  const [last, own, next] = [-1, 0, 1].map((step) => (year === null ? '(?!)' : String(year + step)));
  const to = `(?:至|到|入)?(?:本年度?|今年|${own}年度?)`;
  return TEMPLATES.map(({ form, ...rest }) => ({
    ...rest,
    signs: signsOf(form),
    form: new RegExp(
      form
        .replaceAll('{last}', last ?? '')
        .replaceAll('{next}', next ?? '')
        .replaceAll('{to}', to),
    ),
  }));
}
