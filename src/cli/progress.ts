import type { CommandWords } from '../words/command.ts';

/** What has been done so far. */
export interface Tally {
  pages: number;
  reds: number;
  unreadable: number;
}

/** Tells on a terminal, or where it was asked for, how far the command is. */
export interface Progress {
  readonly tell: (tally: Tally) => void;
  readonly end: (tally: Tally) => void;
}

const silent: Progress = { tell: () => {}, end: () => {} };

interface Place {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Progress on a terminal is one line that is written over; elsewhere it is a line every few seconds. */
export function progressOn(
  place: Place,
  words: CommandWords,
  isWanted: boolean,
  now: () => number = () => performance.now(),
): Progress {
  if (!isWanted) return silent;
  const isTerminal = place.isTTY === true;
  const start = now();
  const pause = isTerminal ? 500 : 10_000;
  let last = start;
  const said = ({ pages, reds, unreadable }: Tally): string => {
    const rate = pages / Math.max(0.001, (now() - start) / 1000);
    return words.progress(pages, rate.toFixed(1), reds, unreadable);
  };
  return {
    tell: (tally) => {
      if (now() - last < pause) return;
      last = now();
      place.write(isTerminal ? `\r\u001b[K${said(tally)}` : `${said(tally)}\n`);
    },
    end: (tally) => void place.write(isTerminal ? `\r\u001b[K${said(tally)}\n` : `${said(tally)}\n`),
  };
}
