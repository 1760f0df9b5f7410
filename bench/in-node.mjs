// Runs in Node: how the time of the command falls to the HTML parser and to the engine.
import { readFileSync } from 'node:fs';
import { parse } from '../src/cli/parse.ts';
import { decode } from '../src/dom/decode.ts';
import { inspect } from '../src/core/inspect.ts';
import { readPage } from '../src/dom/read-page.ts';
import { wordsFor } from '../src/words/choose.ts';

/** Checks each file once, as the command does; answers with milliseconds. */
export function shares(files) {
  const words = wordsFor('zh');
  let [parsing, reading, judging] = [0, 0, 0];
  for (const file of files) {
    const start = performance.now();
    const document = parse(decode(readFileSync(file)));
    const parsed = performance.now();
    const page = readPage(document, { url: file });
    const read = performance.now();
    inspect(page, words);
    judging += performance.now() - read;
    reading += read - parsed;
    parsing += parsed - start;
  }
  return { parsing, reading, judging };
}
