import type { Filing } from '../filing.ts';
import { requestsSheet } from '../terms.ts';
import { sumAt, valueAt } from './against-table.ts';
import { countOf, NUMBER, UNIT } from './count.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence } from './sentences.ts';

/** Paths of the total column of table three that the text is held against. */
export const RECEIVED = 'requests.received.total';
export const CARRIED_IN = 'requests.carriedIn.total';
export const DONE = 'requests.outcomes.total.total';
export const CARRIED_OUT = 'requests.carriedOut.total';

/** The figures of the total column; null where the page shows none. */
export function totalsOf(filing: Filing) {
  const [received, carriedIn, done, carriedOut] = [RECEIVED, CARRIED_IN, DONE, CARRIED_OUT].map((path) =>
    valueAt(filing, path),
  );
  return {
    received: received ?? null,
    carriedIn: carriedIn ?? null,
    done: done ?? null,
    carriedOut: carriedOut ?? null,
    both: sumAt(filing, [RECEIVED, CARRIED_IN]),
  };
}

/** The total column of every row that the form has in a group, whether the page shows it or not. */
export const groupPaths = (filing: Filing, group: string): readonly string[] =>
  (requestsSheet(filing)?.rows ?? [])
    .filter(({ path }) => path.startsWith(`requests.outcomes.${group}.`))
    .map(({ path }) => `${path}.total`);

/** A difference; null as soon as either is not known. */
export const less = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : a - b;

const LEFT_OUT =
  /不属于|非政府信息|不是政府信息|不予受理|未受理|未予受理|转办|转交|转送|(?<!结)转至|移交|移送|退回|不计入|未计入|不纳入|未纳入|视为|撤回|撤销|放弃|取消|合并|并案|按信访|按咨询|重复/;
const COUNT = new RegExp(`(${NUMBER})${UNIT}`);

const clausesIn = (text: string): readonly string[] =>
  text.split(/[,;:.()]/).filter((clause) => LEFT_OUT.test(clause));
const countIn = (clause: string): number | null => countOf(COUNT.exec(clause)?.[1] ?? '');

/**
 * How many of the requests told of may have been left out of the tables: withdrawn, merged, passed on. All of them
 * where the sentence says so without a number; 加强转办 elsewhere in the line is no request.
 */
function leftOutIn({ text, line }: Sentence): number {
  if (clausesIn(text).some((clause) => countIn(clause) === null)) return Infinity;
  return clausesIn(line).reduce((sum, clause) => sum + (countIn(clause) ?? 0), 0);
}

/** Whether what the sentence says was left out makes up for what its number differs by from one of the values. */
export function isMadeUp({ value, sentence }: Quantity, values: readonly (number | null)[]): boolean {
  const leftOut = leftOutIn(sentence);
  return !values.includes(value) && values.some((one) => one !== null && Math.abs(one - value) <= leftOut);
}
