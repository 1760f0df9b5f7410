import type { Result } from '../core/result.ts';

/** What became of checking one document: a result, or the reason why there is none. */
export type Outcome =
  | { readonly status: 'checked'; readonly url: string; readonly result: Result }
  | { readonly status: 'failed'; readonly url: string; readonly message: string };

/** Of two frames of one tab the one with more to say is shown: a filing, then a trouble, then a near miss. */
export function weight(outcome: Outcome): number {
  if (outcome.status === 'failed') return 3;
  switch (outcome.result.kind) {
    case 'report':
      return 4;
    case 'unreadable':
      return 3;
    case 'form-notice':
    case 'attachment-only':
    case 'image-only':
      return 2;
    case 'index-page':
      return 1;
    case 'not-report':
      return 0;
  }
}
