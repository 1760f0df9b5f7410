import { readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { CommandWords } from '../words/command.ts';
import { fileJob, type Job } from './job.ts';
import { reasonOf } from './reason.ts';

const PAGE = /\.[sx]?html?$/i;

/** The saved pages of a folder and of those in it, in the order of their names. */
export function* pagesIn(folder: string, words: CommandWords): Generator<Job> {
  let isEmpty = true;
  for (const job of walk(folder)) {
    isEmpty = false;
    yield job;
  }
  if (isEmpty) yield { url: folder, reason: words.noPages };
}

function* walk(folder: string): Generator<Job> {
  const entries = entriesOf(folder);
  if (typeof entries === 'string') return yield { url: folder, reason: entries };
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    // A link to a folder may lead back to where we are.
    if (entry.isDirectory()) yield* walk(file);
    else if (PAGE.test(entry.name) && isFile(entry, file)) yield fileJob(file);
  }
}

/** In the order of their code units, the same on every machine; why not, where a folder cannot be read. */
function entriesOf(folder: string): readonly Dirent[] | string {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return reasonOf(error);
  }
}

/** A link that leads nowhere is a page that cannot be read, and is told as such. */
const isFile = (entry: Dirent, file: string): boolean =>
  entry.isFile() ||
  (entry.isSymbolicLink() && statSync(file, { throwIfNoEntry: false })?.isDirectory() !== true);

/** Whether a name is that of a folder. */
export const isFolder = (file: string): boolean =>
  file !== '-' && (statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false);
