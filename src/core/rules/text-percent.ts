import { finding, type Finding, type Rule } from '../rule.ts';
import { entriesOf, type Filing } from '../filing.ts';
import { quantitiesOf } from '../text/quantity.ts';
import { sentencesOf, type Sentence } from '../text/sentences.ts';
import { totalsOf } from '../text/totals.ts';

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

/** Numbers the text or table three gives that the share may be of, whether or not they are meant. */
function explains(share: Share, filing: Filing, { line }: Sentence): boolean {
  const told = [...line.matchAll(/[0-9]{1,9}/g)].map(([digits]) => Number(digits));
  const shown = entriesOf(filing)
    .filter(({ path }) => path.startsWith('requests.') && path.endsWith('.total'))
    .map(({ amount }) => amount.value);
  return [...told, ...shown].some((base) => base !== null && agrees(share, base));
}

/** The one share that the base of all the others does not give; a single share names no base for sure. */
function offOf(shares: readonly Share[], base: number, atLeast: number): Share | null {
  const off = shares.filter((share) => !agrees(share, base));
  return off.length === 1 && shares.length >= atLeast ? (off[0] ?? null) : null;
}

function check(filing: Filing, sentence: Sentence): readonly Finding[] {
  const { text, quote, selector } = sentence;
  const shares = [...text.matchAll(SHARE)].map(([, count = '0', percent = '0']) => ({
    count: Number(count),
    percent,
  }));
  if (shares.length < 2) return [];
  const wholes = quantitiesOf(filing).filter(
    (one) =>
      one.sentence === sentence && !one.isPart && (one.subject === 'received' || one.subject === 'done'),
  );
  const { received, both, done } = totalsOf(filing);
  // A base the sentence itself gives needs one witness, one of the tables two.
  const bases = [
    ...wholes.map(({ value }) => ({ base: value, atLeast: 2 })),
    ...[done, received, both].map((base) => ({ base: base ?? 0, atLeast: 3 })),
  ];
  if (bases.some(({ base }) => shares.every((share) => agrees(share, base)))) return [];
  const found = bases
    .map(({ base, atLeast }) => ({ base, off: offOf(shares, base, atLeast) }))
    .find(({ off }) => off);
  if (!found?.off || explains(found.off, filing, sentence)) return [];
  const { base, off } = found;
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
