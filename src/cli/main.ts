import { wordsFor } from '../words/choose.ts';
import { commandWords } from '../words/command.ts';
import { answerTo, statusOf, type Answer } from './answer.ts';
import { jobsOf } from './jobs.ts';
import { hasLeft, outputTo } from './output.ts';
import { previousIn, type Previous } from './previous.ts';
import { jsonLine, linkLines, prettyAnswer } from './print.ts';
import { progressOn, type Tally } from './progress.ts';
import { reasonOf } from './reason.ts';
import { USAGE, wishOf, type Wish } from './wish.ts';

/** As a shell gives it for a program that wrote to a reader that had left. */
const BROKEN_PIPE = 141;

const noPrevious: Previous = { strayLines: 0, yearBefore: () => null, close: () => {} };

/** Checks each page in turn, each answered before the next is read. Gives the exit status. */
async function run(wish: Wish): Promise<number> {
  const words = wordsFor(wish.language);
  const said = commandWords(wish.language);
  const [output, errors] = [outputTo(process.stdout), outputTo(process.stderr)];
  const tell = (text: string): Promise<void> => errors.write(`${text}\n`).catch(() => {});
  const isWatched = process.stderr.isTTY === true && process.stdout.isTTY !== true;
  const progress = progressOn(process.stderr, said, wish.isProgress || isWatched);
  const previous = wish.previous === null ? noPrevious : await previousIn(wish.previous);
  if (previous.strayLines > 0) await tell(said.strayLines(wish.previous ?? '', previous.strayLines));
  const tally: Tally = { pages: 0, reds: 0, unreadable: 0 };
  let status = 0;
  try {
    for await (const job of jobsOf(wish, process.stdin, said)) {
      const answer = answerTo(job, words, previous.yearBefore);
      for (const line of printed(answer, wish.form)) await output.write(`${line}\n`);
      if (wish.form === 'links' && answer.status === 'checked' && answer.result.kind !== 'index-page')
        await tell(said.notList(answer.result.page.url, answer.result.reason));
      status = Math.max(status, count(tally, answer));
      progress.tell(tally);
      // What closed with the last page is let go of only when the loop of events goes round.
      await new Promise((resolve) => setImmediate(resolve));
    }
  } catch (error) {
    if (hasLeft(error)) return BROKEN_PIPE;
    throw error;
  } finally {
    previous.close();
  }
  progress.end(tally);
  // Hadoop and Spark take any other status for a task that failed and has to be done again.
  if (wish.isLines) return 0;
  // Where lists are asked for their links, nothing was asked of figures.
  return wish.form === 'links' && status < 2 ? 0 : status;
}

function printed(answer: Answer, form: Wish['form']): readonly string[] {
  if (form === 'pretty') return [prettyAnswer(answer)];
  if (form === 'links' && answer.status === 'checked') return linkLines(answer.result);
  return [jsonLine(answer)];
}

function count(tally: Tally, answer: Answer): number {
  const status = statusOf(answer);
  tally.pages += 1;
  if (status === 1) tally.reds += 1;
  if (status === 2) tally.unreadable += 1;
  return status;
}

/** Does what the command line says; shows how it is used where it says nothing that can be done. */
async function main(args: readonly string[]): Promise<number> {
  const wish = wishIn(args);
  if (typeof wish === 'string') {
    console.error(wish);
    return wish === USAGE ? 0 : 2;
  }
  try {
    return await run(wish);
  } catch (error) {
    console.error(reasonOf(error));
    return 2;
  }
}

function wishIn(args: readonly string[]): Wish | string {
  try {
    return wishOf(args) ?? USAGE;
  } catch (error) {
    return `${reasonOf(error)}\n${USAGE}`;
  }
}

process.exitCode = await main(process.argv.slice(2));
