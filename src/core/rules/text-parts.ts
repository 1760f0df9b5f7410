import { finding, type Rule } from '../rule.ts';
import { sentencesOf } from '../text/sentences.ts';

const WHOLE = /共(?:计)?(?:[^,;:()0-9]{0,16})?([0-9]{1,9})(条|件|份|篇|次|期)(?:信息)?[:,]?(?:其中)?[:,]?/g;
const PART = /^([^,;:()0-9]{1,20})([0-9]{1,9})(条|件|份|篇|次|期)$/;
/** Lists that are open, and channels that carry the same item more than once. */
const OPEN = /等|余|约|近[0-9]|网站|微信|微博|公众号|公报|客户端|平台|渠道|包括|以及其|占|%|同时|另/;

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

/** 共108条：公开指南1条；工作动态103条；… : the parts of a closed list add up to the whole. */
export const textParts: Rule = {
  id: 'text-parts',
  severity: 'warning',
  basis: '同一句中分项之和与总数应相符。',
  check: (filing) =>
    sentencesOf(filing).flatMap(({ text, quote, selector }) =>
      [...text.matchAll(WHOLE)].flatMap((match) => {
        const rest = text.slice(match.index + match[0].length);
        const isList = /[:]$|其中/.test(match[0]);
        const parts = isList && !OPEN.test(rest) ? partsOf(rest, match[2] ?? '') : null;
        const whole = Number(match[1]);
        const sum = parts?.reduce((total, part) => total + part, 0) ?? whole;
        // 其中 may name some of the parts only; more than the whole they cannot be.
        const isOff = /其中/.test(match[0]) ? sum > whole : sum !== whole;
        if (parts === null || !isOff) return [];
        return finding(textParts, {
          say: { key: 'text-parts', whole, parts, sum },
          marks: [{ selector, role: 'place' }],
          quote,
          formula: `${parts.join(' + ')} = ${whole}`,
          expected: String(sum),
          actual: String(whole),
          difference: String(whole - sum),
        });
      }),
    ),
};
