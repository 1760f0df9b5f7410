/** What a pause shuts: whoever comes to it waits until it is lifted. */
export interface Barrier {
  open(signal: AbortSignal): Promise<void>;
  shut(): void;
  lift(): void;
}

export function makeBarrier(): Barrier {
  let lifted: Promise<void> | null = null;
  let lift = (): void => undefined;
  return {
    shut() {
      lifted ??= new Promise((resolve) => (lift = resolve));
    },
    lift() {
      lift();
      lifted = null;
    },
    async open(signal) {
      while (lifted !== null) await Promise.race([lifted, aborted(signal)]);
      signal.throwIfAborted();
    },
  };
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((_, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
