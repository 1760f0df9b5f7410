import type { Filing } from '../filing.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { countOf, NUMBER, UNIT } from './count.ts';
import { leadReader, type LeadWords } from './lead.ts';
import { isGovernment, ownOf, type Own } from './own.ts';
import { LEAD_WORDS, patternsOf, type LeadKind, type Pattern, type Subject, type Topic } from './patterns.ts';
import { paragraphsOf, type Sentence } from './sentences.ts';

/** What was found in a clause that is understood to its last word. */
export interface Found {
  readonly subject: Subject;
  readonly value: number;
  readonly isPart: boolean;
  /** Whether a number it may be a part of was read before it. */
  readonly hasWhole: boolean;
  readonly scope: string | null;
}

/** One clause of the narrative, with what the text is about where it stands. */
export interface Reading {
  readonly clause: Clause;
  readonly sentence: Sentence;
  readonly topic: Topic | null;
  readonly found: Found | null;
  /** Whether the sentence, or the one before it, speaks of other bodies, too. */
  readonly isBroad: boolean;
}

const COUNTED = new RegExp(`${NUMBER}${UNIT}`);
/** A count of something; 一个 and 20个工作日 are none. */
const COUNTS = new RegExp(
  `(?:[0-9]|[二两三四五六七八九十百千])${UNIT}(?!工作日|月|小时|部分|方面|平台|专栏|栏目|百分点|环节|领域)`,
);
const REQUESTS = /依申请公开|信息公开申请|公开申请|信息依申请/;
/** What else offices count: none of it may be taken for a request. */
const OTHER =
  /提案|建议|信箱|热线|12345|咨询|来信|来电|来访|留言|网民|信访|问政|投诉|举报|诉求|线索|工单|问卷|意见|评议|测评|满意|查询|许可|审批|处罚|文件|解读|培训|会议|新闻|微博|微信|公众号|条信息|档案|主动公开|稿|提问|补贴|案卷/;
/** Another time than the year of the filing. */
const ELSEWHEN =
  /[上下]半年|季度|去年|(?<!结转|转结)上一?年(?!度?结转|度?转结)|往年|前年|历年|近[几两三四五]年|以来|截[至止](?!.{0,6}(?:12月31日|12月底|年底|年末))/;
const OWN_TIME = /本年|今年(?!以来)|全年/;
const CASES = /复议|诉讼/;
const NORMATIVE = /规范性文件/;
/** Of a case: decided by the body itself, or counted by instance. */
const OF_ANOTHER_SIDE = /审理|承办|复议机关|复议机构|应诉|出庭|一审|二审|再审|上诉|败诉|胜诉/;

/** Words for others than the reporting body, or for more than it. */
const OTHERS =
  /各级|各部门|各单位|各县|各区|各市|各镇|各乡|各街道|各科室|各股室|各处室|各有关|各职能|下属|所属|下级|基层|指导|督促|系统内|二级单位|县直|市直|区直|省直|部门、/;
const WIDER = /全省|全市|全县|全区|全州|全旗/;

interface State {
  topic: Topic | null;
  /** Whether a number of the body's own was read in this line: what follows goes on with it. */
  isAnchored: boolean;
  isPart: boolean;
  scope: string | null;
  /** The words of receiving go on in a list: 收到行政复议1件，依申请公开4件. */
  isReceiving: boolean;
  /** 2022年, 上半年 … was said before, and nothing of the filing's own year since. */
  isElsewhen: boolean;
}

interface Reader {
  readonly own: Own;
  readonly patterns: readonly Pattern[];
  readonly leads: Readonly<Record<LeadKind, LeadWords>>;
}

function readerOf(filing: Filing): Reader {
  const own = ownOf(filing);
  const words = (kind: LeadKind): LeadWords => leadReader(own, LEAD_WORDS[kind]);
  const leads = {
    received: words('received'),
    done: words('done'),
    carriedIn: words('carriedIn'),
    carriedOut: words('carriedOut'),
    outcome: words('outcome'),
    remedy: words('remedy'),
    normative: words('normative'),
  };
  return { own, patterns: patternsOf(filing.year), leads };
}

/** The narrative clause by clause. The section on problems and plans tells of other years and is left out. */
export function readingsOf(filing: Filing): readonly Reading[] {
  const known = memory.get(filing);
  if (known) return known;
  const reader = readerOf(filing);
  let heading: Topic | null = null;
  const readings = paragraphsOf(filing).flatMap((sentences) => {
    const [first] = sentences;
    if (!first || first.section === 'problems') return [];
    const bySection = first.section === 'requests' || first.section === 'remedies' ? first.section : null;
    const read = readParagraph(sentences, bySection ?? heading ?? byOutcome(first), reader);
    heading = isHeading(first.line)
      ? (topicOf(first.line, null) ?? null)
      : isShortHead(first)
        ? null
        : heading;
    return read;
  });
  memory.set(filing, readings);
  return readings;
}

const memory = new WeakMap<Filing, readonly Reading[]>();

/** 收到申请8件，予以公开3件: what is granted or refused was a request for information. */
const byOutcome = ({ line }: Sentence): Topic | null =>
  /申请/.test(line) && /(?:予以|部分|不予)公开|无法提供/.test(line) && !OTHER.test(line) ? 'requests' : null;

/** （二）依申请公开情况 on a line of its own says what the next line is about. */
const isHeading = (line: string): boolean => line.length <= 24 && !COUNTED.test(line) && !/[,;]/.test(line);
const isShortHead = ({ line }: Sentence): boolean =>
  /^[(（]?[一二三四五六七八九十0-9]{1,2}[)）、.]/.test(line);

function topicOf(text: string, before: Topic | null): Topic | null {
  if (CASES.test(text)) return 'remedies';
  if (NORMATIVE.test(text)) return 'normative';
  if (OTHER.test(text)) return 'other';
  if (REQUESTS.test(text)) return 'requests';
  return before;
}

function readParagraph(
  sentences: readonly Sentence[],
  topic: Topic | null,
  reader: Reader,
): readonly Reading[] {
  const state: State = {
    topic,
    isAnchored: false,
    isPart: false,
    scope: null,
    isReceiving: false,
    isElsewhen: false,
  };
  return sentences.flatMap((sentence, at) => {
    // 其中 at the beginning of a sentence goes on with the one before it.
    const goesOn = /^其中/.test(sentence.text);
    // A year that opens a sentence goes on in the next ones: 2022年，我局….
    const opensElsewhen = isOfOtherYear(sentences[at - 1]?.text.slice(0, 12) ?? '', reader.own);
    const isElsewhen = state.isElsewhen && (opensElsewhen || goesOn);
    Object.assign(state, { isPart: goesOn && state.isPart, isReceiving: false, isElsewhen });
    const isBroad = speaksOfOthers(`${sentences[at - 1]?.text ?? ''}${sentence.text}`, reader.own);
    return clausesOf(sentence.text).map((clause) => read(clause, sentence, isBroad, state, reader));
  });
}

/** Whether a text names a year, and not that of the filing. */
function isOfOtherYear(text: string, { year }: Own): boolean {
  const named = [...text.matchAll(/(20[0-4][0-9])年/g)].map(([, digits]) => Number(digits));
  return named.length > 0 && !named.some((one) => one === year);
}

function isElsewhenAfter({ text }: Clause, before: boolean, own: Own): boolean {
  if (OWN_TIME.test(text) || (own.year !== null && text.includes(`${own.year}年`))) return false;
  return before || ELSEWHEN.test(text) || (!COUNTS.test(text) && isOfOtherYear(text, own));
}

const speaksOfOthers = (text: string, own: Own): boolean =>
  OTHERS.test(text) || (!isGovernment(own) && WIDER.test(text));

function read(clause: Clause, sentence: Sentence, isBroad: boolean, state: State, reader: Reader): Reading {
  const { topic } = state;
  const isPart = /^(?:其中|包括|含)/.test(clause.text) || (state.isPart && clause.sign !== ';');
  const found = find(clause, sentence, { ...state, isPart }, isBroad, reader);
  if (clause.isAside) {
    // Brackets tell of parts; only what was carried in is looked for there.
    return { clause, sentence, topic, isBroad, found: found?.subject === 'carriedIn' ? found : null };
  }
  state.isPart = isPart;
  state.isElsewhen = isElsewhenAfter(clause, state.isElsewhen, reader.own);
  if (/收到|受理|接到/.test(clause.text)) state.isReceiving = true;
  if (found) {
    Object.assign(state, {
      isAnchored: true,
      scope: found.scope,
      topic: topicOfSubject(found.subject),
    } satisfies Partial<State>);
    return { clause, sentence, topic: state.topic, isBroad, found };
  }
  const isUnread = COUNTS.test(clause.text);
  if (isUnread) state.isAnchored = false;
  state.topic = isUnread ? 'other' : topicOf(clause.text, topic);
  return { clause, sentence, topic: state.topic, isBroad, found: null };
}

function topicOfSubject(subject: Subject): Topic {
  if (subject === 'reconsideration' || subject === 'litigation' || subject === 'remedies') return 'remedies';
  return subject.startsWith('normative') ? 'normative' : 'requests';
}

const isAboutCases = (subject: Subject): boolean => topicOfSubject(subject) === 'remedies';

/** Cases are those over 信息公开: the sentence, the section or what was told before must say so. */
const isOverDisclosure = ({ text, section }: Sentence, topic: Topic | null): boolean =>
  !OF_ANOTHER_SIDE.test(text) &&
  (/信息公开|依申请/.test(text) || section === 'remedies' || topic === 'requests');

function find(
  clause: Clause,
  sentence: Sentence,
  state: State,
  isBroad: boolean,
  { own, patterns, leads }: Reader,
): Found | null {
  const { text } = clause;
  if (!COUNTED.test(text) || isElsewhenAfter(clause, state.isElsewhen, own)) return null;
  for (const { subject, form, lead: kind, needs } of patterns) {
    if (needs === 'receiving' ? !state.isReceiving : needs !== null && needs !== state.topic) continue;
    const groups = form.exec(text)?.groups;
    const value = groups && countOf(groups['count'] ?? '');
    const lead = groups && leads[kind](groups['lead'] ?? '');
    if (!lead || value === null || value === undefined) continue;
    if (isAboutCases(subject) && !isOverDisclosure(sentence, state.topic)) return null;
    // 指导各单位…，共收到12件: whose they are is open where the number names nobody.
    if (isBroad && !lead.hasOwnName && !state.isAnchored) return null;
    const scope = lead.scope ?? (lead.hasOwnName ? null : state.scope);
    return { subject, value, isPart: state.isPart, hasWhole: state.isAnchored, scope };
  }
  return null;
}
