import { createReadStream } from 'node:fs';
import type { CommandWords } from '../words/command.ts';
import { isFolder, pagesIn } from './folder.ts';
import { fileJob, type Job } from './job.ts';
import { linesOf } from './lines.ts';
import { jobOf } from './line-job.ts';
import { reasonOf } from './reason.ts';
import type { Wish } from './wish.ts';

/** The pages asked for, one by one: those named, those of the list, those on standard input. */
export async function* jobsOf(
  { names, list, isLines }: Wish,
  input: AsyncIterable<Uint8Array>,
  words: CommandWords,
): AsyncGenerator<Job> {
  for (const name of names) {
    if (isFolder(name)) yield* pagesIn(name, words);
    else yield fileJob(name);
  }
  if (list !== null) yield* listed(list, words);
  if (isLines) for await (const line of linesOf(input)) yield jobOf(line, words);
}

async function* listed(list: string, words: CommandWords): AsyncGenerator<Job> {
  try {
    for await (const line of linesOf(createReadStream(list))) yield jobOf(line, words);
  } catch (error) {
    yield { url: list, reason: reasonOf(error) };
  }
}
