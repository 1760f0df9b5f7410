import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Database } from '../../src/history/database';
import { exported } from '../../src/history/export';
import { headsOf, keep, resultAt } from '../../src/history/history';
import { imported } from '../../src/history/import';
import { linesOf } from '../../src/history/lines';
import { otherOf, unbalanced } from '../ui/results';
import { freshDatabase, reportOf } from './kept-results';

const NOW = 1_800_000_000_000;

async function fileOf(database: Database): Promise<string> {
  let text = '';
  for await (const line of exported(database)) text += line;
  return text;
}
const take = (database: Database, text: string) => imported(database, new Blob([text]).stream(), NOW);

/** Three years of an office, and a list that was no report. */
async function filled(): Promise<Database> {
  const database = await freshDatabase();
  for (const year of [2020, 2021, 2022]) await keep(database, reportOf({ year }), 'page', year);
  await keep(database, unbalanced, 'list', 7);
  await keep(database, { ...otherOf('index-page'), page: reportOf({ year: 1 }).page }, 'list', 8);
  return database;
}
const nothing = { kept: 0, older: 0, bad: 0, reasons: [], announced: null, stopped: null };

describe('what is exported', () => {
  test('comes back as it was: the same heads, the same results, the same file', async () => {
    const [one, other] = [await filled(), await freshDatabase()];
    const file = await fileOf(one);
    expect(await take(other, file)).toEqual({ ...nothing, kept: 5, announced: 5 });
    expect(await headsOf(other)).toEqual(await headsOf(one));
    expect(await resultAt(other, unbalanced.page.url)).toEqual(unbalanced);
    expect(await fileOf(other)).toBe(file);
  });

  test('comes back as it was whatever a page says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string(), fc.double(), async (text, key, value) => {
        const [one, other] = [await freshDatabase(), await freshDatabase()];
        const data = Object.fromEntries([[key, Number.isFinite(value) ? value : null]]);
        await keep(one, { ...reportOf({ issuer: text, reason: text }), data }, 'page', 5);
        await keep(one, reportOf({ url: `http://www.example.gov.cn/?${text}` }), 'page', 6);
        const file = await fileOf(one);
        expect(await take(other, file)).toMatchObject({ kept: 2, bad: 0 });
        expect(await fileOf(other)).toBe(file);
      }),
      { numRuns: 100 },
    );
  });

  test('is a header alone where nothing is kept', async () => {
    const file = await fileOf(await freshDatabase());
    expect(JSON.parse(file)).toEqual({ name: 'gouji', kind: 'history', schemaVersion: 1, count: 0 });
    expect(await take(await freshDatabase(), file)).toEqual({ ...nothing, announced: 0 });
  });

  test('leaves out what is damaged, and does not count it', async () => {
    const database = await filled();
    await database.put('bodies', { url: unbalanced.page.url, json: '{}', checksum: '0' });
    const file = await fileOf(database);
    expect(await take(await freshDatabase(), file)).toEqual({ ...nothing, kept: 4, announced: 4 });
    expect(await database.count('aside')).toBe(1);
  });

  test('comes in any number of portions', async () => {
    const database = await freshDatabase();
    for (let year = 0; year < 250; year += 1) await keep(database, reportOf({ year }), 'page', year);
    expect(await take(await freshDatabase(), await fileOf(database))).toMatchObject({ kept: 250 });
  });
});

describe('of one address', () => {
  const lineOf = (at: number, reason: string, source = 'page') =>
    `${JSON.stringify({ source, at, result: reportOf({ reason }) })}\n`;
  const reasonIn = async (database: Database) => (await resultAt(database, reportOf().page.url))?.reason;

  test('the result that was checked last stays, in the file or here', async () => {
    const database = await freshDatabase();
    await keep(database, reportOf({ reason: '此' }), 'page', 5);
    expect(await take(database, lineOf(4, '旧') + lineOf(5, '同'))).toMatchObject({ kept: 0, older: 2 });
    expect(await reasonIn(database)).toBe('此');
    expect(await take(database, lineOf(6, '新') + lineOf(8, '最新') + lineOf(7, '次新'))).toMatchObject({
      kept: 2,
      older: 1,
    });
    expect(await reasonIn(database)).toBe('最新');
    expect(await headsOf(database)).toMatchObject([{ at: 8 }]);
  });

  test('a damaged head does not let an older result in', async () => {
    const database = await freshDatabase();
    await keep(database, reportOf({ reason: '此' }), 'page', 5);
    await database.put('heads', { url: reportOf().page.url } as never);
    expect(await take(database, lineOf(4, '旧'))).toMatchObject({ older: 1 });
    expect(await reasonIn(database)).toBe('此');
  });

  test('what the command printed adds to what is here and replaces nothing', async () => {
    const database = await freshDatabase();
    await keep(database, reportOf({ reason: '此' }), 'page', 5);
    const printed = [reportOf({ reason: '彼' }), reportOf({ year: 2021 })].map((each) =>
      JSON.stringify(each),
    );
    expect(await take(database, printed.join('\n'))).toEqual({ ...nothing, kept: 1, older: 1 });
    expect(await reasonIn(database)).toBe('此');
  });
});

describe('a line that cannot be taken', () => {
  const good = JSON.stringify({ source: 'page', at: 1, result: reportOf() });
  test.each([
    ['no JSON', '{"source"', 'not-json'],
    ['another thing', '{"a":1}', 'not-a-result'],
    ['a bare value', 'null', 'not-a-result'],
    ['a damaged result', good.replace('"summary"', '"sommary"'), 'not-a-result'],
    ['of an unknown source', good.replace('"page"', '"space"'), 'not-a-result'],
    ['of a later version', good.replace('"schemaVersion":1', '"schemaVersion":2'), 'of-a-later-version'],
    [
      'no report, off a page',
      JSON.stringify({ source: 'page', at: 1, result: otherOf('not-report') }),
      'no-report',
    ],
    ['checked next year', good.replace('"at":1', `"at":${NOW + 365 * 86_400_000}`), 'from-the-future'],
    ['longer than any', `"${'x'.repeat(8_000_001)}"`, 'too-long'],
  ])('as %s is told by its number, and the others are kept', async (_, line, why) => {
    const database = await freshDatabase();
    const answer = await take(database, `${line}\n\n${good}\n`);
    expect(answer).toEqual({ ...nothing, kept: 1, bad: 1, reasons: [{ line: 1, why }] });
  });

  test('in a file of a later version stops the reading', async () => {
    const header = '{"name":"gouji","kind":"history","schemaVersion":2,"count":1}';
    const answer = await take(await freshDatabase(), `${header}\n${good}\n`);
    expect(answer).toEqual({ ...nothing, stopped: 'newer' });
  });

  test('leaves no trace on any prototype', async () => {
    const database = await freshDatabase();
    const line = good.replace(
      '"data":{',
      '"__proto__":{"polluted":1},"data":{"__proto__":{"polluted":1},"constructor":{"x":1}',
    );
    expect(await take(database, line)).toMatchObject({ kept: 1 });
    await headsOf(database);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    const other = await freshDatabase();
    const file = await fileOf(database);
    await take(other, file);
    expect(await fileOf(other)).toBe(file);
  });
});

test('half a file says that it is half', async () => {
  const file = await fileOf(await filled());
  const answer = await take(await freshDatabase(), file.slice(0, -200));
  expect(answer).toMatchObject({ announced: 5, kept: 4, bad: 1 });
});

describe('the lines of a file', () => {
  const linesIn = async (bytes: readonly Uint8Array[], longest = 100) => {
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const part of bytes) controller.enqueue(part);
        controller.close();
      },
    });
    const lines: (string | null)[] = [];
    for await (const line of linesOf(stream, longest)) lines.push(line);
    return lines;
  };
  const encode = (text: string) => new TextEncoder().encode(text);

  test('are the same however the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n\ufeff]/g, '勾'))),
        fc.integer({ min: 1, max: 7 }),
        async (lines, size) => {
          const bytes = encode(lines.map((line) => `${line}\n`).join(''));
          const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
            bytes.slice(index * size, (index + 1) * size),
          );
          expect(await linesIn(parts, 10_000)).toEqual(lines);
        },
      ),
    );
  });

  test('end with the file, with or without a sign, and may have two', async () => {
    expect(await linesIn([encode('\ufeffa\r\nb')])).toEqual(['a', 'b']);
    expect(await linesIn([])).toEqual([]);
  });

  test('are left out where they are too long, and those after them are not', async () => {
    expect(await linesIn([encode('ab'), encode('cde\nf'), encode('\nabcd\nabcde')], 4)).toEqual([
      null,
      'f',
      'abcd',
      null,
    ]);
  });
});
