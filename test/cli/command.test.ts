import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/built.mjs';
import { gb18030 } from './encodings';
import { check, parsed } from './run';

const fixture = (slug: string): string => path.resolve('test', 'fixtures', slug, 'page.html');
const good = fixture('2021-plain');
const bad = fixture('wrong-row-total');
const guide = fixture('near-guide');
const room = mkdtempSync(path.join(tmpdir(), 'gouji-'));

beforeAll(() => ensureBuilt('cli', { quiet: true }), 120_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

describe('the command', { timeout: 120_000 }, () => {
  it('prints one answer a line, in the order of the files, each under the name it was given', async () => {
    const { lines } = await check([bad, guide, good]);
    expect(parsed(lines).map(({ kind, page }) => [kind, page.url])).toEqual([
      ['report', bad],
      ['not-report', guide],
      ['report', good],
    ]);
  });

  it('ends with 0 where nothing is red', async () => {
    const { status, errors } = await check([good, guide]);
    expect([status, errors]).toEqual([0, '']);
  });

  it('ends with 1 where anything is red', async () => {
    expect((await check([good, bad])).status).toBe(1);
  });

  it('ends with 2 where a file cannot be read, prints a line for it and goes on', async () => {
    const missing = path.join(room, 'nowhere.html');
    const empty = path.join(room, 'empty');
    mkdirSync(empty);
    const { status, lines } = await check([missing, empty, bad]);
    expect(status).toBe(2);
    const [first, second, third] = parsed(lines);
    expect(first).toEqual({
      kind: 'unreadable',
      page: { url: missing },
      reason: expect.stringMatching(/\S/),
    });
    expect(second).toMatchObject({ kind: 'unreadable', page: { url: empty } });
    expect(third?.summary?.verdict).toBe('unbalanced');
  });

  it('ends with 2 and shows how it is used where no file is named, or an option nobody knows', async () => {
    for (const args of [[], ['--colour', good]]) {
      const { status, lines, errors } = await check(args);
      expect([status, lines]).toEqual([2, []]);
      expect(errors).toContain('usage:');
    }
  });

  it('ends with 0 and shows how it is used where that is asked', async () => {
    const { status, errors } = await check(['--help']);
    expect(status).toBe(0);
    expect(errors).toContain('usage:');
  });
});

describe('a page by standard input', { timeout: 120_000 }, () => {
  it('is read for -', async () => {
    const { status, lines } = await check(['-'], readFileSync(bad));
    expect(status).toBe(1);
    expect(parsed(lines)).toMatchObject([{ kind: 'report', page: { url: '-' } }]);
  });

  it('may stand among files', async () => {
    const { lines } = await check([good, '-', guide], readFileSync(bad));
    expect(parsed(lines).map(({ page }) => page.url)).toEqual([good, '-', guide]);
  });

  it('may be nothing', async () => {
    const { status, lines } = await check(['-']);
    expect([status, parsed(lines)[0]?.kind]).toEqual([0, 'not-report']);
  });
});

describe('a file in GB18030', { timeout: 120_000 }, () => {
  it('gives the same answer as in UTF-8', async () => {
    const html = readFileSync(bad, 'utf8').replace(/<meta charset=[^>]*>/i, '');
    const [old, labelled] = [path.join(room, 'old.html'), path.join(room, 'gbk.html')];
    writeFileSync(old, gb18030(html));
    writeFileSync(labelled, gb18030(html.replace('<head>', '<head><meta charset="gb2312">')));
    const { lines } = await check([bad, old, labelled]);
    const answers = lines.map((line) => ({ ...JSON.parse(line), page: null, cells: null }));
    expect(answers.map(({ data, report }) => ({ data, report }))).toEqual(
      new Array(3).fill({ data: answers[0].data, report: answers[0].report }),
    );
    expect(answers[0].report.issuer).toMatch(/\p{Script=Han}/u);
  });
});

describe('an answer for people', { timeout: 120_000 }, () => {
  it('is printed with --pretty, in the language asked for', async () => {
    const { lines, status } = await check(['--pretty', '--lang', 'en', bad]);
    expect(status).toBe(1);
    expect(lines[0]).toBe(bad);
    expect(lines[1]).toContain('unbalanced');
    expect(lines.join('\n')).toMatch(/must add up to/);
  });

  it('tells of a file that could not be read', async () => {
    const { lines, status } = await check(['--pretty', path.join(room, 'nowhere.html')]);
    expect(status).toBe(2);
    expect(lines.join('\n')).toContain('unreadable');
  });
});
