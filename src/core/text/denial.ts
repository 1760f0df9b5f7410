import type { Filing } from '../filing.ts';
import { leadReader, type LeadWords } from './lead.ts';
import { ownOf } from './own.ts';
import { REQUEST } from './vocabulary.ts';
import type { Reading } from './reading.ts';

export type CaseKind = 'reconsideration' | 'litigation';

const NOT = '(?:未曾|从未|尚未|并未|暂未|均未|都未|未|没有|没|无|暂无|均无)';
const FROM =
  '(?:任何|一件|公民、?法人(?:、|和|或者|或|及|以及|与)?其[他它]组织|公民|社会公众|群众|公众|申请人|各类|关于|有关|涉及){0,3}(?:提出|提交|递交)?的?';
const NO_REQUEST = new RegExp(
  `^(?<lead>.{0,40}?)${NOT}(?:再)?(?:收到|接到|受理|接收|收悉|发生|出现|有|存在)?(?:过)?${FROM}${REQUEST}(?:公开)?(?:的?(?:情况|情形|需求|业务|工作|案例))?$`,
);
/** What may stand in a denial of cases: any word more, and it is of some of them only: 无败诉案件. */
const CASE_WORDS = [
  '收到|接到|发生|出现|产生|存在|涉及|引起|引发|导致|造成|提起|提出|被|有|过',
  '因为|因|由于|由|就|针对|关于|对|任何|一起|一件|相关|有关|而|所|的|等',
  '(?:政府|政务)信息(?:公开)?|信息公开|依申请公开(?:政府信息)?|工作|申请人|申请|答复|事项|问题|行为|方面',
  '行政复议|行政诉讼|复议|诉讼|申诉|举报|投诉|纠纷|及其|以及|和|或者|或|及|与|、',
  '案件|案例|案|情况|情形|事件|现象|数量|数|行政应诉',
];
const NO_CASE = new RegExp(`^(?<lead>.{0,40}?)${NOT}(?<rest>.{0,60})$`);
/** 行政复议、行政诉讼均未发生. */
const CASE_NOT = new RegExp(`^(?<lead>.{0,60}?)(?:均|都|也)?${NOT}(?:发生|收到|出现|产生|涉及)$`);

interface Readers {
  readonly plain: LeadWords;
  readonly cases: LeadWords;
}

const memory = new WeakMap<Filing, Readers>();

function readersOf(filing: Filing): Readers {
  const known = memory.get(filing);
  if (known) return known;
  const own = ownOf(filing);
  const readers = { plain: leadReader(own), cases: leadReader(own, CASE_WORDS) };
  memory.set(filing, readers);
  return readers;
}

/** Whether a clause says that no request came in at all: not of one kind, one channel or one half of the year. */
export function deniesRequests({ clause, isOpen }: Reading, filing: Filing): boolean {
  const groups = NO_REQUEST.exec(clause.text)?.groups;
  if (!groups || clause.isAside || isOpen) return false;
  return readersOf(filing).plain(groups['lead'] ?? '')?.scope === null;
}

const kindsIn = (text: string): readonly CaseKind[] => [
  ...(/复议/.test(text) ? (['reconsideration'] as const) : []),
  ...(/诉讼/.test(text) ? (['litigation'] as const) : []),
];

/** Of which kinds a clause says that there was no case at all. */
export function deniedCases({ clause, isOpen }: Reading, filing: Filing): readonly CaseKind[] {
  const { text, isAside } = clause;
  if (isAside || isOpen || !/复议|诉讼/.test(text)) return [];
  const { cases } = readersOf(filing);
  const after = CASE_NOT.exec(text)?.groups;
  if (after && cases(after['lead'] ?? '')?.scope === null) return kindsIn(text);
  const groups = NO_CASE.exec(text)?.groups;
  const [lead, rest] = [groups && cases(groups['lead'] ?? ''), groups && cases(groups['rest'] ?? '')];
  return lead?.scope === null && rest && /复议|诉讼/.test(groups?.['rest'] ?? '') ? kindsIn(text) : [];
}
