import { isCount, oneOf, record } from '../core/shape.ts';
import { tellChange } from './changes.ts';
import type { Database } from './database.ts';
import type { Header } from './export.ts';
import { asKept, LONGEST, parsed } from './kept.ts';
import { linesOf } from './lines.ts';
import { isNoLoss, make, put, type Made, type Wins } from './put.ts';
import { troubleOf, type Trouble } from './trouble.ts';

/** Why a line of a file was not taken. */
export type Why =
  'too-long' | 'not-json' | 'not-a-result' | 'of-a-later-version' | 'no-report' | 'from-the-future';

/** What became of the lines of a file. */
export interface Imported {
  readonly kept: number;
  /** As new or newer is what was here. */
  readonly older: number;
  readonly bad: number;
  /** The first of the bad lines, by their number in the file from 1. */
  readonly reasons: readonly { readonly line: number; readonly why: Why }[];
  /** How many results the file says it holds; null where it does not say. Fewer lines are half a file. */
  readonly announced: number | null;
  /** Why the rest of the file was not read. What came before it is kept. */
  readonly stopped: Trouble | 'too-many' | null;
}

const MOST_LINES = 200_000;
const MOST_CHARACTERS = 2 ** 32;
const MOST_REASONS = 1_000;
/** Results put at once, and the characters they may have together. */
const PORTION = { results: 100, characters: 8_000_000 };
/** Two computers need not agree on the time. */
const DAY = 86_400_000;

/**
 * Takes in a file of lines as `exported` writes it, or of results as the command prints them. The file is trusted no
 * more than a page: each line stands for itself, and of one address the result that was checked last stays.
 */
export async function imported(
  database: Database,
  file: ReadableStream<Uint8Array>,
  now: number,
  see: (lines: number) => void = () => undefined,
): Promise<Imported> {
  let [kept, older, bad, number, length, whole] = [0, 0, 0, 0, 0, 0];
  let announced: number | null = null;
  let portion: Made[] = [];
  const reasons: { line: number; why: Why }[] = [];
  const end = (stopped: Imported['stopped']): Imported => {
    if (kept > 0) tellChange();
    return { kept, older, bad, reasons, announced, stopped };
  };
  const store = async (): Promise<void> => {
    const said = await put(database, portion, isLater);
    kept += said.filter(Boolean).length;
    older += said.filter((isPut) => !isPut).length;
    [portion, length] = [[], 0];
    see(number);
  };

  try {
    for await (const line of linesOf(file, LONGEST)) {
      number += 1;
      whole += line?.length ?? LONGEST;
      if (number > MOST_LINES || whole > MOST_CHARACTERS) return end('too-many');
      if (line?.trim() === '') continue;
      const value = line === null ? undefined : parsed(line);
      if (number === 1 && isHeader(value)) {
        if (value.schemaVersion > 1) return end('newer');
        announced = value.count;
        continue;
      }
      const one = line === null ? 'too-long' : readLine(value, now);
      if (typeof one === 'string') {
        bad += 1;
        if (reasons.length < MOST_REASONS) reasons.push({ line: number, why: one });
        continue;
      }
      portion.push(one);
      length += line?.length ?? 0;
      if (portion.length >= PORTION.results || length >= PORTION.characters) await store();
    }
    await store();
    return end(null);
  } catch (error) {
    return end(troubleOf(error));
  }
}

/** When the command judged what it printed is not known: it may add to what is here, but replaces none of it. */
const isLater: Wins = (one, before) =>
  isNoLoss(one, before) &&
  one.kept.at > before.at &&
  (one.kept.source !== 'file' || before.source === 'file');

function readLine(value: unknown, now: number): Made | Why {
  if (value === undefined) return 'not-json';
  const kept = asKept(value) ?? asKept({ source: 'file', at: now, result: value });
  if (kept === null) return isOfLaterVersion(value) ? 'of-a-later-version' : 'not-a-result';
  if (kept.result.kind !== 'report' && kept.source !== 'list') return 'no-report';
  if (kept.at > now + DAY) return 'from-the-future';
  try {
    return make(kept);
  } catch {
    // As text it is longer than the line was.
    return 'too-long';
  }
}

const isHeader = (
  value: unknown,
): value is Omit<Header, 'schemaVersion'> & { readonly schemaVersion: number } => headerShape(value);
const headerShape = record({
  name: oneOf('gouji'),
  kind: oneOf('history'),
  schemaVersion: isCount,
  count: isCount,
});

const isLaterVersion = record({ schemaVersion: (version) => isCount(version) && Number(version) > 1 });
const isOfLaterVersion = (value: unknown): boolean =>
  isLaterVersion(value) || record({ result: isLaterVersion })(value);
