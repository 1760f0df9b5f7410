import { inYears } from '../core/in-years.ts';
import type { Result } from '../core/result.ts';
import type { Database } from '../history/database.ts';
import { yearBefore } from '../history/history.ts';
import { wordsFor } from '../words/choose.ts';
import { preferencesOf } from './decisions.ts';
import { languageOfReader } from './language.ts';
import { decisionsNow } from './preferences.ts';

/** A result with what the report on the year before says of it, and that report; null where none is kept. */
export interface InContext {
  readonly result: Result;
  readonly before: Result | null;
}

/** Sets a result beside the one that is kept of the same issuer on the year before. */
export async function inContext(result: Result, database: Database): Promise<InContext> {
  const before = await yearBefore(database, result);
  if (before === null) return { result, before };
  const words = wordsFor(await languageOfReader());
  return { result: inYears(result, before, words, preferencesOf(await decisionsNow())), before };
}
