import { finding, type Rule } from '../rule.ts';
import { sentencesOf } from '../text/sentences.ts';

const WHOLE = /共(?:计)?(?:[^,;:()0-9]{0,16})?([0-9]{1,9})(条|件|份|篇|次|期)(?:信息)?[:,]?(?:其中)?[:,]?/g;
const PART = /^([^,;:()0-9]{1,20})([0-9]{1,9})(条|件|份|篇|次|期)$/;
/** Lists that are open, parts of parts, and ways that carry the same item more than once. */
const OPEN =
  /等|余|约|近[0-9]|网站|微信|微博|公众号|公报|客户端|平台|渠道|媒体|包括|含|其中|分别|各|以及其|占|%|同时|另|主要|重点|解读|图解|视频|形式|方式|线上|线下/;

interface List {
  readonly whole: number;
  readonly parts: readonly number[];
  /** 其中 may name some of the parts only, and one thing under two of them. */
  readonly isSome: boolean;
}

/** The parts of a list that goes on to the end of its sentence; null where anything else stands in it. */
function partsOf(rest: string, unit: string): readonly number[] | null {
  const items = rest
    .replace(/\.$/, '')
    .split(/[,;、和]/)
    .filter((item) => item !== '');
  const parts = items.map((item) => PART.exec(item));
  if (parts.length < 2 || parts.some((part) => part?.[3] !== unit)) return null;
  return parts.map((part) => Number(part?.[2]));
}

function listsIn(text: string): readonly List[] {
  return [...text.matchAll(WHOLE)].flatMap((match) => {
    const [opening, whole = '0', unit = ''] = match;
    const rest = text.slice(match.index + opening.length);
    const isSome = /其中/.test(opening);
    if (!isSome && !/:$/.test(opening)) return [];
    const parts = OPEN.test(rest) ? null : partsOf(rest, unit);
    return parts ? { whole: Number(whole), parts, isSome } : [];
  });
}

const sumOf = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

/** 自然人230件、组织15件;当面12件,网络233件: a whole that the first parts make up already is told in two ways. */
const isToldTwice = ({ whole, parts }: List): boolean =>
  parts.some((_, index) => index >= 1 && sumOf(parts.slice(0, index + 1)) === whole);

const isOff = (list: List): boolean => {
  const sum = sumOf(list.parts);
  return (list.isSome ? sum > list.whole : sum !== list.whole) && !isToldTwice(list);
};

/** Parts named with 其中 may overlap: only one of them alone is never more than the whole. */
const isSure = ({ whole, parts, isSome }: List): boolean => !isSome || parts.some((part) => part > whole);

/** 共108条：公开指南1条；工作动态103条；… : the parts of a closed list add up to the whole. */
export const textParts: Rule = {
  id: 'text-parts',
  severity: 'warning',
  basis: '同一句中分项之和与总数应相符。',
  check: (filing) =>
    sentencesOf(filing).flatMap(({ text, quote, selector }) =>
      listsIn(text)
        .filter(isOff)
        .map((list) => ({ ...list, severity: isSure(list) ? ('warning' as const) : ('info' as const) }))
        .map(({ whole, parts, severity }) =>
          finding(textParts, {
            severity,
            say: { key: 'text-parts', whole, parts, sum: sumOf(parts) },
            marks: [{ selector, role: 'place' }],
            quote,
            formula: `${parts.join(' + ')} = ${whole}`,
            expected: String(sumOf(parts)),
            actual: String(whole),
            difference: String(whole - sumOf(parts)),
          }),
        ),
    ),
};
