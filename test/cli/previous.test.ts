import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { ensureBuilt } from '../../scripts/built.mjs';
import { previousIn } from '../../src/cli/previous';
import type { Result, ResultPage } from '../../src/core/result';
import { filingOf, requests } from '../core/filings';
import { readingOf } from '../core/readings';
import { balanced } from '../render/figures';
import { renderPage } from '../render/page';
import { styled } from '../render/style';
import { otherOf } from '../ui/results';
import { check, parsed } from './run';

const room = mkdtempSync(path.join(tmpdir(), 'gouji-'));
const file = path.join(room, 'before.jsonl');
afterAll(() => rmSync(room, { recursive: true, force: true }));

interface Said {
  readonly issuer?: string | null;
  readonly year?: number;
  readonly carriedOut?: number;
  readonly page?: Partial<ResultPage>;
}

const host = 'http://www.qingyuan.gov.cn';
function result({ issuer = '清源县财政局', year = 2022, carriedOut = 0, page = {} }: Said = {}): Result {
  const sheets = [requests({ 'carriedOut.total': carriedOut })];
  const reading = readingOf(filingOf({ issuer, year, sheets }));
  return { ...reading, page: { ...reading.page, url: `${host}/${year}.html`, ...page } };
}

/** The year before that is found for a result among these lines. */
async function found(lines: readonly (Result | string)[], now: Result): Promise<Result | null> {
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(file, `${texts.join('\n')}\n`);
  const previous = await previousIn(file);
  const before = previous.yearBefore(now);
  previous.close();
  return before;
}

describe('the year before, among the answers of an earlier run', () => {
  const now = result({ year: 2023 });
  const before = result({ carriedOut: 3 });

  it('is found whole, wherever it stands', async () => {
    const others = [result({ year: 2021 }), result({ issuer: '清源县教育局' }), otherOf('not-report'), now];
    for (let at = 0; at <= others.length; at++) {
      expect(await found([...others.slice(0, at), before, ...others.slice(at)], now)).toEqual(before);
    }
  });

  it('is found once where the same page was checked twice', async () => {
    expect(await found([before, before], now)).toEqual(before);
  });

  const away = (url: string, more: Partial<ResultPage> = {}) => ({
    url,
    siteId: null,
    siteName: null,
    ...more,
  });
  test.each<readonly [string, readonly Said[], Said]>([
    ['none is there', [{ year: 2021 }, { issuer: '清源县教育局' }], {}],
    ['the issuer is not known', [{ issuer: null }], { issuer: null }],
    ['two that differ are there', [{ carriedOut: 3 }, { carriedOut: 4 }], {}],
    ['it is of another site', [{ page: away('http://www.heyuan.gov.cn/1.html') }], {}],
    [
      'the name is anybody’s and no site is known',
      [{ issuer: '财政局', page: away('a') }],
      { issuer: '财政局', page: away('b') },
    ],
    [
      'the files come from other sites',
      [{ page: away('a', { siteId: '1234567890' }) }],
      { page: away('b', { siteId: '1234567891' }) },
    ],
  ])('is not told where %s', async (_, lines, asked) => {
    expect(await found(lines.map(result), result({ year: 2023, ...asked }))).toBeNull();
  });

  test.each<readonly [string, Said, Said]>([
    ['a site that moved within its domain', { page: away('https://xxgk.qingyuan.gov.cn/1') }, {}],
    ['files of a body whose name has its place', { page: away('a') }, { page: away('b') }],
    [
      'files of one site, whatever the name',
      { issuer: '财政局', page: away('a', { siteId: '1' }) },
      { issuer: '财政局', page: away('b', { siteId: '1' }) },
    ],
  ])('is told for %s', async (_, one, asked) => {
    expect(await found([result(one)], result({ year: 2023, ...asked }))).toEqual(result(one));
  });

  it('is not looked for in lines that are no results, which are counted', async () => {
    const bad = ['{"kind":"unreadable","page":{"url":"a"},"reason":"x"}', '', 'x', '{"kind":"report"}', '{'];
    expect(await found([...bad, before], now)).toEqual(before);
    const previous = await previousIn(file);
    expect(previous.strayLines).toBe(3);
    previous.close();
  });

  it('is not told where the file was cut short or written anew in the meantime', async () => {
    writeFileSync(file, `${JSON.stringify(before)}\n`);
    const previous = await previousIn(file);
    writeFileSync(file, JSON.stringify(result({ year: 2021 })).repeat(2));
    expect(previous.yearBefore(now)).toBeNull();
    writeFileSync(file, '');
    expect(previous.yearBefore(now)).toBeNull();
    previous.close();
    expect(previous.yearBefore(now)).toBeNull();
  });

  it('cannot be looked for in a file that is not there', async () => {
    await expect(previousIn(path.join(room, 'nowhere'))).rejects.toThrow('ENOENT');
  });
});

describe('the command given an earlier run', { timeout: 120_000 }, () => {
  beforeAll(() => ensureBuilt('cli', { quiet: true }), 120_000);
  const random = (most: number): number => Math.floor(most / 3);
  const figures = balanced(random, '2021');
  const saved = (year: number) => {
    const name = path.join(room, `${year}.html`);
    writeFileSync(name, renderPage({ ...figures, year }, styled({})));
    return name;
  };

  it('adds what the two years say, and takes its answers for an earlier run in turn', async () => {
    const earlier = path.join(room, 'earlier.jsonl');
    writeFileSync(earlier, (await check([saved(2022)])).lines.join('\n'));
    const alone = await check([saved(2023)]);
    const both = await check(['--previous', earlier, saved(2023)]);
    expect(both.errors).toBe('');
    const rules = ({ lines }: typeof both) => parsed(lines)[0]?.findings?.map(({ rule }) => rule) ?? [];
    const added = rules(both).filter((rule) => rule.startsWith('years-'));
    expect(rules(alone).filter((rule) => rule.startsWith('years-'))).toEqual([]);
    expect(added).toContain('years-same-table');
    expect(parsed(both.lines)[0]?.summary?.verdict).toBe(parsed(alone.lines)[0]?.summary?.verdict);
    writeFileSync(earlier, both.lines.join('\n'));
    expect(
      rules(await check(['--previous', earlier, saved(2024)])).some((rule) => rule.startsWith('years-')),
    ).toBe(true);
  });

  it('that is not there ends with 2 and answers nothing', async () => {
    const ran = await check(['--previous', path.join(room, 'nowhere'), saved(2023)]);
    expect([ran.status, ran.lines]).toEqual([2, []]);
    expect(ran.errors).toContain('nowhere');
  });

  it('that is none is told, and the pages are checked all the same', async () => {
    const { status, lines, errors } = await check(['--previous', saved(2022), '--lang', 'en', saved(2023)]);
    expect([status, lines.length]).toEqual([0, 1]);
    expect(errors).toMatch(/lines are no results/);
  });
});
