/** When to look at a changing page again. */
export interface Pace {
  /** The page changed; `isNoise` where only spots changed that never mattered before. */
  stir(isNoise: boolean): void;
  /** Look at the next opportunity, whatever came before: the person did something. */
  hurry(): void;
  stop(): void;
}

const QUIET = 250;
/** No more than two looks a second. */
const APART = 500;
const STORM_FIRST = 1_000;
const SLOWEST = 10_000;

/**
 * Looks once the page has been quiet for a moment. A page that never is gets looks further and further
 * apart while they show nothing new, up to ten seconds; after a storm there is always a last one.
 * `look` says in the end whether it saw anything new.
 */
export function createPace(look: () => Promise<boolean>, now: () => number = () => performance.now()): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first: number | null = null;
  let last = 0;
  let looked = -Infinity;
  let isOnlyNoise = true;
  let patience = STORM_FIRST;

  const due = (): number => {
    const earliest = looked + (isOnlyNoise ? SLOWEST : APART);
    return Math.max(earliest, Math.min(last + QUIET, (first ?? last) + patience));
  };

  const wait = (): void => {
    timer ??= setTimeout(wake, Math.max(0, due() - now()));
  };

  const wake = (): void => {
    timer = undefined;
    if (first === null) return;
    if (due() > now()) return wait();
    const isStorm = now() < last + QUIET;
    first = null;
    isOnlyNoise = true;
    looked = now();
    void look().then((isNews) => {
      looked = now();
      patience = isStorm && !isNews ? Math.min(patience * 2, SLOWEST) : STORM_FIRST;
    });
  };

  const rest = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };

  const stir = (isNoise: boolean): void => {
    last = now();
    first ??= last;
    if (!isNoise && isOnlyNoise) {
      isOnlyNoise = false;
      rest();
    }
    wait();
  };

  const hurry = (): void => {
    patience = STORM_FIRST;
    stir(false);
  };

  const stop = (): void => {
    first = null;
    rest();
  };

  return { stir, hurry, stop };
}
