import type { Clause } from './clauses.ts';
import { NUMBER, UNIT } from './count.ts';
import { isGovernment, type Own } from './own.ts';
import type { Subject, Topic } from './patterns.ts';
import type { Sentence } from './sentences.ts';

/** A number with the unit of a case. */
export const COUNTED = new RegExp(`${NUMBER}${UNIT}`);
/** A count of something; 一个 and 20个工作日 are none. */
export const COUNTS = new RegExp(
  `(?:[0-9零二两三四五六七八九十百千]|[十百千零]一)${UNIT}(?!工作日|月|小时|部分|方面|平台|专栏|栏目|百分点|环节|领域)`,
);
const REQUESTS = /依申请公开|信息公开申请|公开申请|信息依申请/;
/** What else offices count: none of it may be taken for a request. */
const OTHER =
  /提案|建议|信箱|热线|12345|咨询|来信|来电|来访|留言|网民|信访|问政|投诉|举报|诉求|线索|工单|问卷|意见|评议|测评|满意|查询|许可|审批|处罚|文件|解读|培训|会议|新闻|微博|微信|公众号|条信息|档案|主动公开|稿|提问|补贴|案卷/;
/** Another time than the year of the filing. */
const ELSEWHEN =
  /[上下]半年|季度|去年|(?<!结转|转结)上一?年(?!度?结转|度?转结)|往年|前年|历年|近[几两三四五]年|(?<!今年|本年)以来|截[至止](?!.{0,6}(?:12月31日|12月底|年底|年末))|(?<![0-9])(?:[2-9]|1[01])月|(?<![0-9])1月(?!1日)|12月(?!31日|底)/;
const OWN_TIME = /本年|今年(?!以来)|全年/;
/** Reasons for an outcome, which are told in the same lists and not compared. */
const REASON =
  /国家秘密|禁止公开|三安全|第三方|内部事务|过程性|执法案卷|行政查询|不掌握|不存在|没有现成|另行制作|不明确|信访举报|重复申请|公开出版物|大量反复|重新出具|逾期|^其[他它](?:处理|情形|原因)?/;
const CASES = /复议|诉讼/;
/** Of a case: decided by the body itself, or counted by instance. */
const OF_ANOTHER_SIDE = /审理|承办|复议机关|复议机构|应诉|出庭|一审|二审|再审|上诉|败诉|胜诉/;
/** 行政复议5件，其中涉及信息公开1件: the number before was of all of them. */
const OF_ALL_SORTS = /其中[^,;]{0,10}信息公开|与(?:政府)?信息公开(?:工作)?无关|[不未]涉及(?:政府)?信息公开/;

/** Words for others than the reporting body, or for more than it. */
const OTHERS =
  /各级|各部门|各单位|各县|各区|各市|各镇|各乡|各街道|各科室|各股室|各处室|各有关|各职能|下属|所属|下级|基层|指导|督促|系统内|二级单位|县直|市直|区直|省直|部门、/;
const WIDER = /全省|全市|全县|全区|全州|全旗/;

/** 收到申请8件，予以公开3件: what is granted or refused was a request for information. */
export const byOutcome = ({ line }: Sentence): Topic | null =>
  /申请/.test(line) && /(?:予以|部分|不予)公开|无法提供/.test(line) && !OTHER.test(line) ? 'requests' : null;

/** （二）依申请公开情况 on a line of its own says what the next line is about. */
export const isHeading = (line: string): boolean =>
  line.length <= 24 && !COUNTED.test(line) && !/[,;]/.test(line);
/** A numbered line that goes on with its text: what the heading before it said is over. */
export const isShortHead = ({ line }: Sentence): boolean =>
  /^[(（]?[一二三四五六七八九十0-9]{1,2}[)）、.]/.test(line);

/** What a clause is about, by the words in it; what came before it where it has none of them. */
export function topicOf(text: string, before: Topic | null): Topic | null {
  if (CASES.test(text)) return 'remedies';
  if (OTHER.test(text)) return 'other';
  if (REQUESTS.test(text)) return 'requests';
  return before;
}

/** What a text is about that gave such a number. */
export function topicOfSubject(subject: Subject): Topic {
  if (subject === 'reconsideration' || subject === 'litigation' || subject === 'remedies') return 'remedies';
  return subject.startsWith('normative') ? 'normative' : 'requests';
}

/** Cases are those over 信息公开: the sentence, the section or what was told before must say so. */
export const isOverDisclosure = ({ text, section }: Sentence, topic: Topic | null): boolean =>
  !OF_ANOTHER_SIDE.test(text) &&
  !OF_ALL_SORTS.test(text) &&
  (/信息公开|依申请/.test(text) || section === 'remedies' || topic === 'requests');

/** Whether a text names a year, and not that of the filing. */
export function isOfOtherYear(text: string, { year }: Own): boolean {
  const named = [...text.matchAll(/(20[0-4][0-9])年/g)].map(([, digits]) => Number(digits));
  return named.length > 0 && !named.some((one) => one === year);
}

/** Whether a clause names the year of the filing. */
export const namesOwnTime = ({ text }: Clause, { year }: Own): boolean =>
  OWN_TIME.test(text) || (year !== null && text.includes(`${year}年`));

/** Whether what follows a clause is of another time, or of a part of the year. */
export function isElsewhenAfter(clause: Clause, before: boolean, own: Own): boolean {
  const { text } = clause;
  if (ELSEWHEN.test(text)) return true;
  if (namesOwnTime(clause, own)) return false;
  return before || (!COUNTS.test(text) && isOfOtherYear(text, own));
}

/** Whether a text speaks of other bodies, or of more than the one that reports. */
export const speaksOfOthers = (text: string, own: Own): boolean =>
  OTHERS.test(text) || (!isGovernment(own) && WIDER.test(text));

/** Whether an unread number is a reason for an outcome, and the list goes on. */
export const isReason = (text: string, topic: Topic | null): boolean =>
  topic === 'requests' && REASON.test(text);
