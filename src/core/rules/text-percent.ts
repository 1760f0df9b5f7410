import { finding, type Finding, type Rule } from '../rule.ts';
import { sumAt, valueAt } from '../text/against-table.ts';
import { sentencesOf, type Sentence } from '../text/sentences.ts';
import type { Filing } from '../filing.ts';

/** A share of all; 占法人申请的75% is one of something else. */
const SHARE =
  /([0-9]{1,9})(?:件|条|份|宗|起),?占(?:比)?(?:全部|全年|申请|受理|收到|答复|办结|办理)?(?:总数|总量|总件数|申请|申请总数|申请总量)?的?(?:比例|比重)?(?:为|约)?([0-9]{1,3}(?:\.[0-9]{1,2})?)%/g;

interface Share {
  readonly count: number;
  readonly percent: string;
}

const decimals = (percent: string): number => percent.split('.')[1]?.length ?? 0;

/** Whether a share of the base, rounded either way, prints as this percentage. */
function agrees({ count, percent }: Share, base: number): boolean {
  const exact = (count / base) * 100;
  return Math.abs(exact - Number(percent)) < 1.01 * 10 ** -decimals(percent);
}

/** The bases that most shares of the sentence agree on; a single share names no base for sure. */
function offIn(
  shares: readonly Share[],
  bases: readonly number[],
): { readonly off: Share; readonly base: number } | null {
  for (const base of bases) {
    const off = shares.filter((share) => !agrees(share, base));
    const [only] = off;
    if (only && off.length === 1 && shares.length >= 3) return { off: only, base };
  }
  return null;
}

function check(filing: Filing, { text, quote, selector }: Sentence): readonly Finding[] {
  const shares = [...text.matchAll(SHARE)].map(([, count = '0', percent = '0']) => ({
    count: Number(count),
    percent,
  }));
  const received = sumAt(filing, ['requests.received.total', 'requests.carriedIn.total']);
  const bases = [
    valueAt(filing, 'requests.outcomes.total.total'),
    valueAt(filing, 'requests.received.total'),
    received,
  ];
  const known = bases.filter((base) => base !== null && base > 0);
  if (known.some((base) => base !== null && shares.every((share) => agrees(share, base)))) return [];
  const found = offIn(
    shares,
    known.filter((base) => base !== null),
  );
  if (!found) return [];
  const { off, base } = found;
  const expected = ((off.count / base) * 100).toFixed(decimals(off.percent));
  return [
    finding(textPercent, {
      say: { key: 'text-percent', count: off.count, percent: off.percent, base, expected },
      marks: [{ selector, role: 'place' }],
      quote,
      expected,
      actual: off.percent,
    }),
  ];
}

/** 258件，占33.9%: one share that does not fit the base all others of the sentence are taken of. */
export const textPercent: Rule = {
  id: 'text-percent',
  severity: 'warning',
  basis: '同一句中各项占比应以同一总数计算。',
  check: (filing) => sentencesOf(filing).flatMap((sentence) => check(filing, sentence)),
};
