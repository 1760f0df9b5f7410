import { inYears } from '../core/in-years.ts';
import type { Result } from '../core/result.ts';
import type { Words } from '../core/say.ts';
import { inspectBytes, inspectHtml } from './inspect-file.ts';
import type { Job } from './job.ts';
import { reasonOf } from './reason.ts';

/** What became of one page. */
export type Answer =
  | { readonly status: 'checked'; readonly result: Result }
  | { readonly status: 'unreadable'; readonly url: string; readonly line?: number; readonly reason: string };

/** Reads and judges the page of a job; a bad one is told and never stops the others. */
export function answerTo(job: Job, words: Words, yearBefore: (now: Result) => Result | null): Answer {
  const { url, line } = job;
  const unreadable = (reason: string): Answer =>
    line === undefined ? { status: 'unreadable', url, reason } : { status: 'unreadable', url, line, reason };
  if ('reason' in job) return unreadable(job.reason);
  try {
    const source = job.read();
    const result =
      typeof source === 'string' ? inspectHtml(source, url, words) : inspectBytes(source, url, words);
    const before = yearBefore(result);
    return { status: 'checked', result: before === null ? result : inYears(result, before, words) };
  } catch (error) {
    return unreadable(reasonOf(error));
  }
}

/** 0 nothing red, 1 at least one error, 2 not read. */
export function statusOf(answer: Answer): 0 | 1 | 2 {
  if (answer.status === 'unreadable' || answer.result.kind === 'unreadable') return 2;
  return answer.result.summary.errors > 0 ? 1 : 0;
}
