import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, type Line } from '../../src/cli/lines';

async function* inChunks(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield chunk;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function all(chunks: readonly Uint8Array[], most?: number): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(inChunks(chunks), most)) lines.push(line);
  return lines;
}

describe('the lines of a stream', () => {
  it('are those of its text, however it comes in pieces', async () => {
    const text = fc.array(fc.string({ unit: 'grapheme' }).map((each) => each.replace(/[\n\r\ufeff]/g, '')));
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(40)), fc.boolean(), async (lines, sizes, isEnded) => {
        const whole = bytes(
          lines.map((line, at) => (at < lines.length - 1 || isEnded ? `${line}\n` : line)).join(''),
        );
        const chunks: Uint8Array[] = [];
        let from = 0;
        for (const size of sizes) {
          chunks.push(whole.subarray(from, from + size));
          from += size;
        }
        const found = await all([...chunks, whole.subarray(from)]);
        const wanted = isEnded || lines.at(-1) !== '' ? lines : lines.slice(0, -1);
        expect(found.map((line) => line.text)).toEqual(wanted);
        expect(found.map(({ number }) => number)).toEqual(wanted.map((_, at) => at + 1));
        for (const { offset, length, text: read } of found) {
          expect(new TextDecoder().decode(whole.subarray(offset, offset + length))).toBe(read);
        }
      }),
    );
  });

  it('end as other systems end them, and begin after a mark', async () => {
    expect((await all([bytes('\ufeffa.html\r\nb.html\r\n')])).map(({ text }) => text)).toEqual([
      'a.html',
      'b.html',
    ]);
  });

  it('are cut where they are too long to be held, and the next one is whole', async () => {
    const lines = await all([bytes('aaaaaaaaaa'), bytes('aaaaaaaaaa\nbb\n')], 5);
    expect(lines.map(({ text, isCut, offset }) => [text, isCut, offset])).toEqual([
      ['aaaaa', true, 0],
      ['bb', false, 21],
    ]);
  });

  it('are read no faster than they are taken', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield bytes(`${(given += 1)}\n`);
    }
    const lines = linesOf(endless());
    await lines.next();
    await lines.next();
    expect(given).toBe(2);
  });
});
