import type { Steps } from '../core/steps';

export interface Slicing {
  /** A clock in milliseconds. */
  readonly now: () => number;
  /** Lets the page go on; resolves when it is our turn again. */
  readonly pause: () => Promise<void>;
}

/** A screen shows a new picture every sixteen milliseconds: this much of that may be ours. */
const SLICE = 8;

/** Takes steps for a few milliseconds at a time, with a pause after each slice. */
export async function inSlices<Answer>(steps: Steps<Answer>, { now, pause }: Slicing): Promise<Answer> {
  let end = now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (now() < end) continue;
    await pause();
    end = now() + SLICE;
  }
}
