import type { Filing } from '../filing.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

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

/** One number of the narrative that is certain in what it counts. */
export interface Quantity {
  readonly subject: Subject;
  readonly value: number;
  /** 新收: only this year's; 其中: a part of something said before. */
  readonly isNewOnly: boolean;
  readonly isPart: boolean;
  /** 含上年结转: this year's and what was carried in together. */
  readonly isWithCarried: boolean;
  /** A word that says the number is of more, or of fewer, than the organ itself. */
  readonly scope: string | null;
  readonly sentence: Sentence;
}

const NUMBER = '([0-9][0-9,]{0,9}|[一二两三四五六七八九十]{1,3})';
const CASES = '(?:件次|件|份|宗|起|例|条|个|次)(?![0-9%])';
/** Between a word and its number: nothing that belongs to another number or clause. */
const GAP = '[^,;:()0-9一二两三四五六七八九十%]';

interface Pattern {
  readonly subject: Subject;
  readonly pattern: RegExp;
}

const of = (subject: Subject, source: string): Pattern => ({ subject, pattern: new RegExp(source, 'g') });

const REQUEST =
  '(?:依申请公开(?:政府信息)?(?:信息)?(?:的)?(?:申请|事项)?|(?:政府|政务)?信息公开(?:的)?申请|公开申请|依申请(?:信息)?)';

/** Wordings in use, each with the number as its first group. */
const PATTERNS: readonly Pattern[] = [
  of(
    'received',
    `(?:新收(?:到)?|收到|受理|接收|接到|收件)(?:并?(?:和|及)?(?:办理|处理|办结|答复))?(?:了)?${GAP}{0,12}?${REQUEST}(?:申请)?(?:共(?:计)?|总数|数量)?(?:为)?${NUMBER}${CASES}`,
  ),
  of('received', `(?:新收(?:到)?|收到|受理|接收|接到)(?:了)?${NUMBER}${CASES}(?:政府)?${REQUEST}`),
  of('carriedIn', `(?:上年|上年度|上一年|上一年度)(?:结转|转结)${GAP}{0,14}?${NUMBER}${CASES}`),
  of('carriedIn', `(?:结转|转结)上(?:一)?年(?:度)?${GAP}{0,14}?${NUMBER}${CASES}`),
  of(
    'done',
    `(?:办结|答复|办理完成|办理完毕|办理答复)(?:政府信息公开申请|依申请公开|申请|共|了|共计)?${NUMBER}${CASES}`,
  ),
  of(
    'done',
    `${NUMBER}${CASES}(?:依申请公开|政府信息公开申请|信息公开申请|申请)?(?:均|全部|都|已|均已|已全部|已均)(?:按时|按期|依法|按规定|在规定期限内|在法定期限内)?(?:办结|答复|回复|办理完毕|办理完成)`,
  ),
  of(
    'carriedOut',
    `(?:结转|转结|顺延|转入|延至|转至)(?:至|到|入)?(?:下|次)(?:一)?年(?:度)?${GAP}{0,12}?${NUMBER}${CASES}`,
  ),
  of(
    'carriedOut',
    `${NUMBER}${CASES}(?:政府信息公开申请|依申请公开|申请|按照条例|按照规定|依法|正在办理|尚在办理|未办结)?(?:需|将)?(?:结转|转结|顺延|转入)(?:至|到|入)?(?:下|次)(?:一)?年(?!${GAP}{0,12}[0-9])`,
  ),
  of(
    'carriedOut',
    `(?:结转|转结|顺延)(?:至|到|入)?20[0-9]{2}年(?:度)?(?:继续)?(?:办理|处理|答复)?(?:的)?${NUMBER}${CASES}`,
  ),
  of('grantedInAll', `予以公开(?:及|和|或|、|与)部分公开(?:的)?(?:共)?${NUMBER}${CASES}`),
  of('granted', `(?<![不未部分])予以公开(?:的)?${NUMBER}${CASES}`),
  of('partiallyGranted', `部分公开(?:的)?${NUMBER}${CASES}`),
  of('refused', `不予公开(?:的)?${NUMBER}${CASES}`),
  of('unavailable', `无法提供(?:的)?${NUMBER}${CASES}`),
  of('notProcessed', `不予处理(?:的)?${NUMBER}${CASES}`),
  of('remedies', `行政复议(?:案件)?(?:、|和|及|或|与)(?:被?提起)?行政诉讼(?:案件)?(?:共)?${NUMBER}${CASES}`),
  of(
    'reconsideration',
    `(?<!诉讼)(?:被?申请)?(?:行政)?复议(?:案件|申请|案)?(?:共|为)?${NUMBER}(?:件|起|宗|例|次)`,
  ),
  of(
    'litigation',
    `(?<!复议[、和及或与](?:被提起)?)行政诉讼(?:案件|案)?(?:共|为)?${NUMBER}(?:件|起|宗|例|次)`,
  ),
  of(
    'normativeIssued',
    `(?:新?制发|新制定|制定出台|制定并?印发|制定|出台)(?:了)?(?:行政)?规范性文件(?:共)?${NUMBER}(?:件|个|份)`,
  ),
  of('normativeRepealed', `废止(?:了)?(?:行政)?规范性文件(?:共)?${NUMBER}(?:件|个|份)`),
  of('normativeInForce', `现行有效(?:的)?(?:行政)?规范性文件(?:共)?${NUMBER}(?:件|个|份)`),
];

/** Numbers beside which another year, a rise or a fall, an estimate or a part by kind is told. */
const OTHER_TIME =
  /同比|环比|较上年|比上年|较去年|比去年|去年|增长|下降|增加|减少|回落|累计|以来|近[三五]年|历年|截至目前/;
const OTHER_KIND =
  /提案|建议|信箱|热线|12345|咨询|来信|留言|网民|信访|问政|投诉|举报|诉求|线索|工单|满意|调查|意见|评议|测评|收费通知/;
const PART_BY_KIND =
  /网上|网络|互联网|在线|线上|信函|邮寄|邮件|当面|现场|窗口|传真|平台|微信|自然人|法人|企业|公民|个人|组织|律师|重复|补正|撤回|撤销/;
const SCOPE =
  /全市|全县|全区|全州|全省|全镇|全乡|全街道|全系统|各级|各部门|各单位|各县|各区|各镇|各乡|各街道|各科室|市直|县直|区直|下属|所属|基层|代表(?:市|县|区|省)?(?:委|政府)|(?:市|县|区|州|省)本级|系统/;
const ORGAN_OF_REMEDY =
  /审理|承办|办理(?:的)?(?:行政)?复议|受理(?:的)?(?:行政)?复议|应诉|出庭|一审|二审|再审|败诉|胜诉/;
const ABOUT_REMEDY = /信息公开|依申请公开/;

const DIGITS = '零一二三四五六七八九';

function valueOf(text: string): number {
  if (/^[0-9]/.test(text)) return Number(text.replace(/,/g, ''));
  const plain = text.replace(/两/g, '二');
  const [tens, ones] = plain.includes('十') ? plain.split('十') : ['', plain];
  const ten = plain.includes('十') ? (tens ? DIGITS.indexOf(tens) : 1) * 10 : 0;
  return ten + (ones ? DIGITS.indexOf(ones) : 0);
}

/** The clause a match stands in, from the comma, colon or bracket before it to the next. */
function clauseAround(text: string, from: number, to: number): string {
  const before = Math.max(...[',', ';', ':', '(', ')'].map((sign) => text.lastIndexOf(sign, from - 1)));
  const after = text.slice(to).search(/[,;:()]/);
  return text.slice(before + 1, after < 0 ? text.length : to + after);
}

/** Whether another year is named before the number than the one it belongs to. */
function isOfOtherYear(subject: Subject, text: string, year: number | null): boolean {
  if (year === null) return false;
  const own = [year, ...(subject === 'carriedOut' ? [year + 1] : subject === 'carriedIn' ? [year - 1] : [])];
  return [...text.matchAll(/(20[0-4][0-9])年/g)].some(([, named]) => !own.includes(Number(named)));
}

const isAboutRemedy = (subject: Subject): boolean =>
  subject === 'reconsideration' || subject === 'litigation' || subject === 'remedies';

function isDoubtful(
  subject: Subject,
  clause: string,
  before: string,
  sentence: Sentence,
  year: number | null,
): boolean {
  if (OTHER_TIME.test(clause) || isOfOtherYear(subject, before + clause, year)) return true;
  if (/约|近|余|多[件份条]|以上|左右|超过/.test(clause)) return true;
  if (isAboutRemedy(subject)) return ORGAN_OF_REMEDY.test(sentence.text) || !ABOUT_REMEDY.test(sentence.text);
  if (subject.startsWith('normative')) return /备案|审查|清理|解读|审核|修改|修订/.test(clause);
  if (OTHER_KIND.test(clause) || PART_BY_KIND.test(clause)) return true;
  if (/复议|诉讼/.test(clause)) return true;
  const isOutcome = subject !== 'received' && subject !== 'carriedIn' && subject !== 'carriedOut';
  return isOutcome && !/申请/.test(sentence.line);
}

function read({ subject, pattern }: Pattern, sentence: Sentence, year: number | null): readonly Quantity[] {
  return [...sentence.text.matchAll(pattern)].flatMap((match) => {
    const [whole, digits = ''] = match;
    const clause = clauseAround(sentence.text, match.index, match.index + whole.length);
    const before = sentence.text.slice(0, match.index);
    if (isDoubtful(subject, clause, before.slice(-40), sentence, year)) return [];
    return {
      subject,
      value: valueOf(digits),
      isNewOnly: /新收|新增/.test(clause),
      isPart: /其中|另有|包括|含/.test(before.slice(-30) + clause),
      isWithCarried: /含上|含结转|含.{0,6}结转/.test(sentence.text.slice(match.index)),
      scope: SCOPE.exec(sentence.text)?.[0] ?? null,
      sentence,
    };
  });
}

/** Every number of the narrative of which it is certain what it counts; anything doubtful is left out. */
export function quantitiesOf(filing: Filing): readonly Quantity[] {
  return sentencesOf(filing).flatMap((sentence) =>
    PATTERNS.flatMap((pattern) => read(pattern, sentence, filing.year)),
  );
}
