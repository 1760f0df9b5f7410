import type { Filing } from '../filing.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { countOf } from './count.ts';
import { leadReader, type LeadWords } from './lead.ts';
import { ownOf, type Own } from './own.ts';
import { LEAD_WORDS, patternsOf, type LeadKind, type Pattern, type Subject, type Topic } from './patterns.ts';
import { finish, type Steps } from '../steps.ts';
import { paragraphsOf, type Sentence } from './sentences.ts';
import {
  byOutcome,
  COUNTED,
  COUNTS,
  isElsewhenAfter,
  isHeading,
  isOfOtherYear,
  isOverDisclosure,
  isReason,
  isShortHead,
  namesOwnTime,
  speaksOfOthers,
  topicOf,
  topicOfSubject,
} from './topics.ts';

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
  /** Whether it may be of other bodies or of another time: the text spoke of some just before. */
  readonly isOpen: boolean;
}

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
  // Most filings need two or three kinds of leads: none is made before it is asked for.
  const words = (kind: LeadKind): LeadWords => {
    let reader: LeadWords | null = null;
    return (lead) => (reader ??= leadReader(own, LEAD_WORDS[kind]))(lead);
  };
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
  return finish(readingSteps(filing));
}

/** The same in steps; what was read once is known. */
export function* readingSteps(filing: Filing): Steps<readonly Reading[]> {
  const known = memory.get(filing);
  if (known) return known;
  const reader = readerOf(filing);
  let heading: Topic | null = null;
  const readings: Reading[] = [];
  for (const sentences of paragraphsOf(filing)) {
    yield;
    const [first] = sentences;
    if (!first || first.section === 'problems') continue;
    const bySection = first.section === 'requests' || first.section === 'remedies' ? first.section : null;
    readings.push(...readParagraph(sentences, bySection ?? heading ?? byOutcome(first), reader));
    heading = isHeading(first.line)
      ? (topicOf(first.line, null) ?? null)
      : isShortHead(first)
        ? null
        : heading;
  }
  memory.set(filing, readings);
  return readings;
}

const memory = new WeakMap<Filing, readonly Reading[]>();

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

function read(clause: Clause, sentence: Sentence, isBroad: boolean, state: State, reader: Reader): Reading {
  const { topic } = state;
  const isPart = /^(?:其中|包括|含)/.test(clause.text) || (state.isPart && clause.sign !== ';');
  const found = find(clause, sentence, { ...state, isPart }, isBroad, reader);
  const isOpen = isBroad || (state.isElsewhen && !namesOwnTime(clause, reader.own));
  if (clause.isAside) {
    // Brackets tell of parts; only what was carried in is looked for there.
    return { clause, sentence, topic, isOpen, found: found?.subject === 'carriedIn' ? found : null };
  }
  follow(state, clause, found, reader.own);
  state.isPart = isPart;
  return { clause, sentence, topic: state.topic, isOpen, found };
}

/** Brings what is known of the text past one more clause. */
function follow(state: State, clause: Clause, found: Found | null, own: Own): void {
  const { text } = clause;
  const isCounted = COUNTS.test(text);
  state.isElsewhen = isElsewhenAfter(clause, state.isElsewhen, own);
  state.isReceiving = isCounted && (/收到|受理|接到/.test(text) || (found !== null && state.isReceiving));
  if (found) {
    const { scope, subject } = found;
    Object.assign(state, {
      isAnchored: true,
      scope,
      topic: topicOfSubject(subject),
    } satisfies Partial<State>);
  } else if (!isCounted) state.topic = topicOf(text, state.topic);
  else if (!isReason(text, state.topic))
    Object.assign(state, { isAnchored: false, topic: 'other' } satisfies Partial<State>);
}

function isFit(needs: Pattern['needs'], { topic, isReceiving }: State): boolean {
  if (needs === 'receiving') return isReceiving;
  if (needs === 'open') return topic === null || topic === 'requests';
  return needs === null || needs === topic;
}

function find(
  clause: Clause,
  sentence: Sentence,
  state: State,
  isBroad: boolean,
  { own, patterns, leads }: Reader,
): Found | null {
  const { text } = clause;
  if (!COUNTED.test(text) || (state.isElsewhen && !namesOwnTime(clause, own))) return null;
  for (const { subject, form, signs, lead: kind, needs } of patterns) {
    if (!isFit(needs, state) || !signs.every((sign) => sign.test(text))) continue;
    const groups = form.exec(text)?.groups;
    const value = groups && countOf(groups['count'] ?? '');
    const lead = groups && leads[kind](groups['lead'] ?? '');
    if (!lead || value === null || value === undefined) continue;
    if (topicOfSubject(subject) === 'remedies' && !isOverDisclosure(sentence, state.topic)) return null;
    // 指导各单位…，共收到12件: whose they are is open where the number names nobody.
    if (isBroad && !lead.hasOwnName && !state.isAnchored) return null;
    const scope = lead.scope ?? (lead.hasOwnName ? null : state.scope);
    return { subject, value, isPart: state.isPart, hasWhole: state.isAnchored, scope };
  }
  return null;
}
