/** Work done in small steps: whoever drives it may let the page go on after any of them. */
export type Steps<Answer> = Generator<undefined, Answer>;

/** Takes all steps at once. */
export function finish<Answer>(steps: Steps<Answer>): Answer {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Counts small pieces of work, and says after every so many of them that a step is done. */
export function everyFew(most = 200): () => boolean {
  let done = 0;
  return () => {
    done += 1;
    if (done < most) return false;
    done = 0;
    return true;
  };
}
