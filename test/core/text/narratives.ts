import type { Narrative } from './narrative';
import { carried } from './narratives/carried';
import { cases } from './narratives/cases';
import { documents } from './narratives/documents';
import { done } from './narratives/done';
import { denials } from './narratives/none';
import { outcomes } from './narratives/outcomes';
import { received } from './narratives/received';
import { sums } from './narratives/sums';

/** Every narrative kept, by what it tells of. */
export const narratives: Readonly<Record<string, readonly Narrative[]>> = {
  received,
  done,
  carried,
  outcomes,
  denials,
  cases,
  documents,
  sums,
};
