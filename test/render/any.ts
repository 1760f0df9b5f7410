import fc from 'fast-check';
import type { Random } from './figures';
import { choices, type Style } from './style';

/** Pages with a few oddities each; a failing one is shrunk towards the plain page. */
export const anyStyle: fc.Arbitrary<Style> = fc.record({
  cell: mostly(choices.cell),
  labelBreak: mostly(choices.labelBreak),
  digitBreak: mostly(choices.digitBreak),
  nbsp: mostly(choices.nbsp),
  merges: mostly(choices.merges),
  pageBreak: mostly(choices.pageBreak),
  disclosureTables: mostly(choices.disclosureTables),
  unevenSpans: mostly(choices.unevenSpans),
  phantomColumn: mostly(choices.phantomColumn),
  totalHead: mostly(choices.totalHead),
  remediesHead: mostly(choices.remediesHead),
  heads: mostly(choices.heads),
  digits: mostly(choices.digits),
  units: mostly(choices.units),
  signs: mostly(choices.signs),
  labels: mostly(choices.labels),
  numbering: mostly(choices.numbering),
  headings: mostly(choices.headings),
  headingMarkup: mostly(choices.headingMarkup),
  title: mostly(choices.title),
  contents: mostly(choices.contents),
  layout: mostly(choices.layout),
  hidden: mostly(choices.hidden),
  form: mostly(choices.form),
});

/** A source of numbers that a failing run can be repeated with: its seed is all there is to it. */
export const anyRandom: fc.Arbitrary<() => Random> = fc
  .noShrink(fc.integer())
  .map((seed) =>
    Object.assign((): Random => randomFrom(seed), { [fc.toStringMethod]: () => `seed ${seed}` }),
  );

function mostly<T>(all: readonly T[]): fc.Arbitrary<T> {
  const usual = all.slice(0, 1);
  return fc.constantFrom(...usual, ...Array.from(all, () => usual).flat(), ...all.slice(1));
}

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (max) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % (max + 1);
  };
}
