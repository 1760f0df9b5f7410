// Runs in Node: what each function that is given text from a page makes of text that is made to be hard for it.
import { giant, readers } from '../test/fuzz/giant.ts';
import { pieces } from '../test/fuzz/words.ts';

const MEGABYTE = 1_000_000;

/** What is over so soon is not worth measuring twice. */
const SOON = 10;

/** Milliseconds for one and for two megabytes of each piece, for each function. */
export function growthOfTexts() {
  return Object.entries(readers).flatMap(([name, read]) =>
    pieces.map((piece) => {
      const once = timeOf(read, giant(piece, MEGABYTE));
      const twice = once < SOON ? once : timeOf(read, giant(piece, 2 * MEGABYTE));
      return { name: `${name}: ${JSON.stringify(piece)}`, once, twice, growth: twice / once };
    }),
  );
}

/** The quicker of two tries. */
function timeOf(read, text) {
  const times = [0, 1].map(() => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}
