import { spawn } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/built.mjs';
import { check, parsed, shell } from './run';

const fixture = (slug: string): string => path.resolve('test', 'fixtures', slug, 'page.html');
const good = fixture('2021-plain');
const bad = fixture('wrong-row-total');
const list = fixture('near-list-plain');
const room = mkdtempSync(path.join(tmpdir(), 'gouji-'));
const folder = path.join(room, '年报');
const urls = (lines: readonly string[]) => parsed(lines).map(({ page }) => page.url);

beforeAll(async () => {
  await ensureBuilt('cli', { quiet: true });
  mkdirSync(path.join(folder, '乙', 'b'), { recursive: true });
  for (const [from, to] of [
    [good, '10.html'],
    [bad, '9.HTM'],
    [good, '乙/b/1.shtml'],
    [good, '乙/a.xhtml'],
    [good, '甲.html'],
  ] as const)
    copyFileSync(from, path.join(folder, to));
  writeFileSync(path.join(folder, '说明.txt'), '不是网页');
  symlinkSync(folder, path.join(folder, '乙', 'loop.html'));
}, 120_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

describe('a folder', { timeout: 120_000 }, () => {
  it('stands for every page in it and below, by name', async () => {
    const { status, lines, errors } = await check([folder]);
    expect([status, errors]).toEqual([1, '']);
    const names = ['10.html', '9.HTM', '乙/a.xhtml', '乙/b/1.shtml', '甲.html'];
    expect(urls(lines)).toEqual(names.map((name) => path.join(folder, name)));
  });

  it('may stand among files', async () => {
    const inner = path.join(folder, '乙');
    const { lines } = await check([list, inner, bad]);
    expect(urls(lines)).toEqual([list, path.join(inner, 'a.xhtml'), path.join(inner, 'b', '1.shtml'), bad]);
  });

  it('without pages is told', async () => {
    const empty = path.join(room, '空');
    mkdirSync(empty);
    const { status, lines } = await check([empty]);
    expect([status, urls(lines)]).toEqual([2, [empty]]);
    expect(parsed(lines)[0]?.reason).toContain('没有网页');
  });
});

describe('lines on standard input', { timeout: 120_000 }, () => {
  const html = readFileSync(bad, 'utf8');
  const asked = [
    good,
    JSON.stringify({ url: 'http://www.yunxi.gov.cn/1.html', html }),
    '',
    JSON.stringify({ url: 'http://www.yunxi.gov.cn/2.html', file: list }),
    '{"url":',
    'http://www.yunxi.gov.cn/3.html',
    folder,
    JSON.stringify({ url: 'x', html: 7 }),
    '[]',
    `  ${good}  `,
  ];

  it('are answered one by one, in order, each bad one by its number', async () => {
    const { status, lines, errors } = await check(['--lines'], asked.join('\n'));
    expect([status, errors]).toEqual([0, '']);
    const answers = parsed(lines);
    expect(answers.map(({ kind, line, page }) => [kind, line, page.url])).toEqual([
      ['report', undefined, good],
      ['report', undefined, 'http://www.yunxi.gov.cn/1.html'],
      ['unreadable', 3, ''],
      ['index-page', undefined, 'http://www.yunxi.gov.cn/2.html'],
      ['unreadable', 5, '{"url":'],
      ['unreadable', 6, 'http://www.yunxi.gov.cn/3.html'],
      ['unreadable', 7, folder],
      ['unreadable', 8, 'x'],
      ['unreadable', 9, '[]'],
      ['report', undefined, good],
    ]);
    for (const { reason } of answers) expect(reason).toMatch(/\S{4}/);
  });

  it('give what the files give', async () => {
    const [byLine, byFile] = [await check(['--lines'], `${bad}\n${good}\n`), await check([bad, good])];
    expect(byLine.lines).toEqual(byFile.lines);
    expect([byLine.status, byFile.status]).toEqual([0, 1]);
  });

  it('are answered before the next one is written', async () => {
    const child = spawn(process.execPath, ['scripts/check.mjs', '--lines']);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const file of [good, bad, list]) {
      child.stdin.write(`${file}\n`);
      const { value } = await answers.next();
      expect(urls([String(value)])).toEqual([file]);
    }
    child.stdin.end();
    expect(await answers.next()).toMatchObject({ done: true });
  });

  it('may be none', async () => {
    expect(await check(['--lines'], '')).toEqual({ status: 0, lines: [], errors: '' });
  });

  it('may stand in a file, whose answers count as those of files do', async () => {
    const file = path.join(room, 'list.txt');
    writeFileSync(file, `${good}\r\n${bad}\r\n`);
    const { status, lines } = await check(['--list', file]);
    expect([status, urls(lines)]).toEqual([1, [good, bad]]);
    const missing = await check(['--list', path.join(room, 'nowhere.txt')]);
    expect([missing.status, parsed(missing.lines)[0]?.kind]).toEqual([2, 'unreadable']);
  });

  it('cannot be had twice', async () => {
    expect(await check(['--lines', '-'], good)).toMatchObject({ status: 2, lines: [] });
  });
});

describe('a reader that leaves', { timeout: 120_000 }, () => {
  it('ends the command quietly, long before the input does', async () => {
    const { status, lines, errors } = await shell(
      `set -o pipefail; (while echo '${good}'; do :; done) | $check --lines | head -n 2`,
      room,
    );
    expect(urls(lines)).toEqual([good, good]);
    expect([status, errors.replace(/.*Broken pipe.*\n/g, '')]).toEqual([141, '']);
  });
});

describe('side by side', { timeout: 120_000 }, () => {
  const asked = Array.from({ length: 12 }, (_, at) => (at % 3 === 0 ? bad : good));

  it('under xargs every page has its answer', async () => {
    writeFileSync(path.join(room, 'some.txt'), `${asked.join('\n')}\n`);
    const { status, lines } = await shell(
      'xargs -P2 -n3 $check > each.txt < some.txt; echo $?; cat each.txt',
      room,
    );
    expect(status).toBe(0);
    // xargs says 123 where one of its commands ended with 1: here something is red.
    expect(lines[0]).toBe('123');
    expect([...urls(lines.slice(1))].sort()).toEqual([...asked].sort());
  });

  it('on parts of a list every line has its answer, and no part failed', async () => {
    writeFileSync(path.join(room, 'whole.txt'), `${asked.join('\n')}\n`);
    const { status, lines } = await shell(
      `set -e; split -n r/3 whole.txt part.; for part in part.??; do $check --lines < $part > $part.json & all="$all $!"; done; for one in $all; do wait $one; done; cat part.*.json`,
      room,
    );
    expect(status).toBe(0);
    expect([...urls(lines)].sort()).toEqual([...asked].sort());
  });
});

describe('progress', { timeout: 120_000 }, () => {
  it('is told beside the answers where it is asked for', async () => {
    const { lines, errors } = await check(['--progress', '--lang', 'en', good, bad]);
    expect(lines.length).toBe(2);
    expect(errors).toMatch(/^2 pages, [\d.]+ a second, 1 with errors, 0 not readable\n$/);
  });
});

describe('the links of a saved list', { timeout: 120_000 }, () => {
  it('are printed one a line, as they stand where nobody knows the site', async () => {
    const { status, lines, errors } = await check(['--links', list, bad]);
    expect(status).toBe(0);
    const links = lines.map((line): Record<string, unknown> => JSON.parse(line));
    expect(links.length).toBe(13);
    expect(links[0]).toEqual({
      page: list,
      text: '云溪县人民政府办公室2023年政府信息公开工作年度报告',
      href: '/zwgk/nb/2024/1000.html',
      isFiling: true,
    });
    expect(links.at(-1)).toEqual({ page: list, next: '/index_1.html' });
    expect(errors).toContain(bad);
  });

  it('are whole where the line, or the page itself, says where it is from', async () => {
    const saved = path.join(room, 'saved.html');
    const from = 'https://www.yunxi.gov.cn/zwgk/nb/index.html';
    writeFileSync(
      saved,
      readFileSync(list, 'utf8').replace('<html', `<!-- saved from url=(0043)${from} -->\n<html`),
    );
    const first = async (...args: Parameters<typeof check>): Promise<string> =>
      JSON.parse((await check(...args)).lines[0] ?? '{}').href;
    const whole = 'https://www.yunxi.gov.cn/zwgk/nb/2024/1000.html';
    expect(await first(['--links', saved])).toBe(whole);
    expect(await first(['--links', '--lines'], JSON.stringify({ url: from, file: list }))).toBe(whole);
  });
});
