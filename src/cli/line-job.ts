import { readFileSync, statSync } from 'node:fs';
import type { CommandWords } from '../words/command.ts';
import { fileJob, type Job } from './job.ts';
import type { Line } from './lines.ts';

/** How much of a line that says nothing is given back. */
const SHOWN = 200;

/** What a line asks for: a path, or JSON that brings the page or names its file. */
export function jobOf({ text, number: line, isCut }: Line, words: CommandWords): Job {
  const bad = (reason: string, url = text.slice(0, SHOWN)): Job => ({ url, line, reason });
  if (isCut) return bad(words.longLine);
  const trimmed = text.trim();
  if (trimmed === '') return bad(words.emptyLine);
  if (!trimmed.startsWith('{')) return pathJob(trimmed, line, words);
  const [given, error] = parsed(trimmed);
  if (error !== null) return bad(words.notJson(error));
  const { url, html, file } = given;
  if (typeof url !== 'string') return bad(words.noSource);
  if (typeof html === 'string') return { url, line, read: () => html };
  if (typeof file === 'string') return { url, line, read: () => readFileSync(file) };
  return bad(words.noSource, url);
}

function pathJob(path: string, line: number, words: CommandWords): Job {
  if (/^https?:\/\//i.test(path)) return { url: path, line, reason: words.address };
  if (path !== '-' && isFolder(path)) return { url: path, line, reason: words.folderInLine };
  return { ...fileJob(path), line, read: () => readFileSync(path) };
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

type Parsed = readonly [given: Readonly<Record<string, unknown>>, error: string | null];

function parsed(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text);
    return [typeof value === 'object' && value !== null ? { ...value } : {}, null];
  } catch (error) {
    return [{}, error instanceof Error ? error.message.slice(0, SHOWN) : String(error)];
  }
}
