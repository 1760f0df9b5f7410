import type { Database } from '../../history/database.ts';
import { exported } from '../../history/export.ts';
import { imported } from '../../history/import.ts';
import type { HistoryWords } from '../../words/surface-workbench.ts';
import { fileName, saveFile } from './save-file.ts';

/** Hands everything kept over as one file; answers its name. */
export async function saveHistory(database: Database): Promise<string> {
  const lines: string[] = [];
  for await (const line of exported(database)) lines.push(line);
  const name = fileName('history', 'jsonl');
  saveFile(name, new Blob(lines, { type: 'application/jsonl' }));
  return name;
}

/** Takes a file in; answers what became of it, in words. */
export async function loadHistory(database: Database, file: Blob, words: HistoryWords): Promise<string> {
  const { kept, older, bad, announced, stopped } = await imported(database, file.stream(), Date.now());
  const found = kept + older + bad;
  if (kept + older === 0 && stopped === null) return words.notLoaded;
  return [
    words.loaded(kept, older, bad),
    stopped === null ? '' : words.stopped(stopped),
    announced !== null && announced > found ? words.halfFile(announced, found) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
