import { csvOf } from '../../export/csv.ts';
import { jsonLineOf } from '../../export/json-lines.ts';
import type { Table } from '../../export/table.ts';
import { figureTable, findingTable, verdictTable, type Entry } from '../../export/tables.ts';
import type { Database } from '../../history/database.ts';
import type { Head } from '../../history/head.ts';
import { resultAt } from '../../history/history.ts';
import type { ExportKind } from '../../ui/ExportBar.tsx';
import type { Surface } from '../../words/surface.ts';
import { tableWordsFor } from '../../words/surface-tables.ts';
import { fileName, saveFile } from './save-file.ts';

/** Writes the results of some heads into a file of the kind wanted and hands it over; answers its name. */
export async function exportHeads(
  database: Database,
  heads: readonly Head[],
  kind: ExportKind,
  words: Surface,
): Promise<string> {
  const name = fileName(kind === 'xlsx' || kind === 'jsonl' ? 'results' : kind, ENDING[kind]);
  saveFile(name, await fileOf(database, heads, kind, words));
  return name;
}

const ENDING = { xlsx: 'xlsx', verdicts: 'csv', findings: 'csv', figures: 'csv', jsonl: 'jsonl' } as const;

async function fileOf(
  database: Database,
  heads: readonly Head[],
  kind: ExportKind,
  words: Surface,
): Promise<Blob> {
  if (kind === 'jsonl') {
    const lines: string[] = [];
    for await (const { result } of entriesOf(database, heads)) lines.push(jsonLineOf(result));
    return new Blob(lines, { type: 'application/jsonl' });
  }
  const entries: Entry[] = [];
  for await (const entry of entriesOf(database, heads)) entries.push(entry);
  const names = tableWordsFor(words.language);
  const tables = {
    verdicts: () => verdictTable(entries, words, names),
    findings: () => findingTable(entries, words, names),
    figures: () => figureTable(entries, names),
  };
  if (kind !== 'xlsx') return new Blob([...csvOf(tables[kind]())], { type: 'text/csv' });
  return workbookOf([tables.verdicts(), tables.findings(), tables.figures()]);
}

/** Throws what went wrong with it. */
function workbookOf(tables: readonly Table[]): Promise<Blob> {
  const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url));
  const done = new Promise<Blob>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Blob | string>) =>
      data instanceof Blob ? resolve(data) : reject(new Error(data));
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(tables.map((table) => ({ ...table, rows: [...table.rows] })));
  });
  return done.finally(() => worker.terminate());
}

/** Results one after another; what has gone meanwhile is left out. */
async function* entriesOf(database: Database, heads: readonly Head[]): AsyncGenerator<Entry> {
  for (const head of heads) {
    const result = await resultAt(database, head.url);
    if (result !== null) yield { head, result };
  }
}
