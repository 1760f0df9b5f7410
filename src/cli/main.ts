import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { wordsFor } from '../words/choose.ts';
import { inspectBytes } from './inspect-file.ts';
import { pretty } from './print.ts';

const USAGE = `usage: npm run --silent check -- [--pretty] [--lang zh|en] FILE...
  FILE   a saved page; - reads one page from standard input
  exit   0 nothing red, 1 at least one error, 2 a file could not be read`;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Checks each file in turn; a bad one is told and the others go on. Gives the exit status. */
function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      pretty: { type: 'boolean' },
      lang: { type: 'string', default: 'zh' },
      help: { type: 'boolean' },
    },
  });
  if (values.help || positionals.length === 0) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const words = wordsFor(values.lang);
  let status = 0;
  for (const file of positionals) {
    try {
      const result = inspectBytes(readFileSync(file === '-' ? 0 : file), file, words);
      console.log(values.pretty ? pretty(result) : JSON.stringify(result));
      if (result.kind === 'unreadable') status = 2;
      else if (result.summary.errors > 0) status = Math.max(status, 1);
    } catch (error) {
      const reason = reasonOf(error);
      console.log(
        values.pretty
          ? `${file}\n  unreadable  ${reason}`
          : JSON.stringify({ kind: 'unreadable', page: { url: file }, reason }),
      );
      status = 2;
    }
  }
  return status;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(`${reasonOf(error)}\n${USAGE}`);
  process.exitCode = 2;
}
