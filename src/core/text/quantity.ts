import type { Filing } from '../filing.ts';
import { readingsOf, type Reading } from './reading.ts';
import type { Subject } from './patterns.ts';
import type { Sentence } from './sentences.ts';

export type { Subject } from './patterns.ts';

/** One number of the narrative that is certain in what it counts. */
export interface Quantity {
  readonly subject: Subject;
  readonly value: number;
  /** 新收: only this year's, without what was carried in. */
  readonly isNewOnly: boolean;
  /** 含上年结转: this year's and what was carried in together. */
  readonly isWithCarried: boolean;
  /** 其中: a part of something said before. */
  readonly isPart: boolean;
  /** Whether the number it may be a part of is known. */
  readonly hasWhole: boolean;
  /** 受理, 办理: what was dealt with may be meant as well as what came in. */
  readonly isHandled: boolean;
  /** 按时: what was late or extended is not counted. */
  readonly isOnTime: boolean;
  /** 受理, 收到 of a body that also decides such cases itself. */
  readonly isOfAuthority: boolean;
  /** A word that says the number is of more, or of fewer, than the organ itself. */
  readonly scope: string | null;
  readonly sentence: Sentence;
}

/** Nobody tells of more in one report; a page that seems to is no narrative, and would only take time. */
const MOST = 300;

/** Every number of the narrative of which it is certain what it counts; anything doubtful is left out. */
export function quantitiesOf(filing: Filing): readonly Quantity[] {
  const known = memory.get(filing);
  if (known) return known;
  const read = readingsOf(filing).flatMap((reading, at, all) => quantityOf(reading, at, all));
  const quantities = read.length > MOST ? [] : read;
  memory.set(filing, quantities);
  return quantities;
}

/** Ten rules ask for the same numbers of the same filing. */
const memory = new WeakMap<Filing, readonly Quantity[]>();

/** 行政复议1件，已纠正: one that ended so, of however many. */
const ENDED = /维持|纠正|纠错|撤销|驳回|审结|办结|终止|撤回|改判|确认违法/;
const isCase = (subject: Subject): boolean => /^(?:reconsideration|litigation|remedies)$/.test(subject);
/** 3件已办结: nothing says that it is all of them, as 3件均已办结 does. */
const ENDS_DONE = /(?:办结|答复|回复|办复|完毕|完成|完结)$/;

function isSome(subject: Subject, { clause, sentence }: Reading): boolean {
  if (isCase(subject)) return ENDED.test(sentence.text);
  return subject === 'done' && ENDS_DONE.test(clause.text) && !/均|全部|都/.test(clause.text);
}

/** What follows in the sentence up to the next number of another kind. */
function goesOn(after: readonly Reading[], sentence: Sentence): readonly Reading[] {
  const end = after.findIndex(
    ({ found, ...other }) => other.sentence !== sentence || (found && found.subject !== 'carriedIn'),
  );
  return end < 0 ? after : after.slice(0, end);
}

function quantityOf(reading: Reading, at: number, all: readonly Reading[]): readonly Quantity[] {
  const { found, clause, sentence } = reading;
  if (!found) return [];
  const { subject, value, scope, hasWhole } = found;
  const after = goesOn(all.slice(at + 1, at + 4), sentence);
  const carried = after.find((other) => other.found?.subject === 'carriedIn')?.clause.text ?? '';
  const isIncluded = /含|包括|其中/.test(carried) && !/不含|不包括/.test(carried);
  const isExcluded =
    after.some((other) => /不含|不包括|不计/.test(other.clause.text)) || /另|加|还有/.test(carried);
  return [
    {
      subject,
      value,
      scope,
      hasWhole,
      sentence,
      isNewOnly: /新收|新增|新接收|新受理/.test(clause.text) || isExcluded,
      isWithCarried: isIncluded,
      isPart: found.isPart || isSome(subject, reading),
      isHandled: /受理|办理|处理|办结|答复|回复|登记/.test(clause.text),
      isOnTime: /按时|按期|如期|及时|[期时][限间]内/.test(clause.text),
      isOfAuthority: !/被|引起|引发|因/.test(clause.text),
    },
  ];
}
