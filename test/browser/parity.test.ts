import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../scripts/built.mjs';
import type { Result } from '../../src/core/result.ts';
import type { Outcome } from '../../src/shell/outcome.ts';
import { hasFirefox, launchFirefoxWithExtension } from './firefox.ts';
import { launchWithExtension, type SiteEntry } from './launch.ts';

const folder = 'test/fixtures';
const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join(folder, name, 'page.html'));

// Bytes without a charset in the header, so that the browser must find the encoding as the command does.
const urlOf = (file: string): string => `http://www.yunxi.gov.cn/${file}`;
const routes = new Map<string, SiteEntry>(
  files.map((file) => [urlOf(file).slice('http://'.length), { body: readFileSync(file), type: 'text/html' }]),
);

// Twenty pages side by side in frames: each is checked by itself, and a tab for each would take minutes.
const sheets = Array.from({ length: Math.ceil(files.length / 20) }, (_, index) => {
  const some = files.slice(index * 20, index * 20 + 20);
  const frames = some.map(
    (file) => `<iframe src="${urlOf(file)}" style="width:1280px;height:900px"></iframe>`,
  );
  routes.set(`www.yunxi.gov.cn/sheet-${index}.html`, `<!doctype html><title>页</title>${frames.join('\n')}`);
  return { url: `http://www.yunxi.gov.cn/sheet-${index}.html`, some };
});

/** A browser with the extension, as far as this test needs one. */
interface Visit {
  readonly page: (url: string) => Promise<Page>;
  /** Everything the extension has on its shelf, by tab. */
  readonly shelf: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

async function inChromium(): Promise<Visit> {
  const { page, ask, close } = await launchWithExtension({ routes });
  return { page, shelf: () => ask('chrome.storage.session.get(null)'), close };
}

/** In Firefox only the popup can be asked. */
async function inFirefox(): Promise<Visit> {
  const { page, openPopup, close } = await launchFirefoxWithExtension({ routes });
  const shelf = async () => {
    const popup = await openPopup(await page('about:blank'));
    const all = await popup.evaluate('browser.storage.session.get(null)');
    await popup.close();
    return all;
  };
  return { page, shelf, close };
}

const command = new Map<string, Result>();

beforeAll(async () => {
  const main = join(await ensureBuilt('cli'), 'main.js');
  const { stdout } = spawnSync(process.execPath, [main, '--lang', 'en', ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const lines = stdout.trim().split('\n');
  files.forEach((file, index) => command.set(file, JSON.parse(lines[index] ?? 'null') as Result));
});

/** What must be the same wherever a page is read; a selector may find the same cell in another way. */
function essence({ kind, report, sections, data, cells, summary, findings }: Result) {
  return {
    // A saved page has lost its address, and with it where its links lead: of a page that is no filing
    // the command may know less well what it is instead.
    isFiling: kind === 'report',
    ...{ report, sections, data, summary },
    cells: cells.map(({ selector: _, ...cell }) => cell),
    findings: findings.map(({ marks, ...finding }) => ({ ...finding, marks: marks.map(({ role }) => role) })),
  };
}

/** By tab, as text. */
type Shelf = Readonly<Record<string, string>>;

const sleep = (time: number) => new Promise((done) => setTimeout(done, time));

describe.each([
  { name: 'Chromium', launch: inChromium, isHere: true },
  { name: 'Firefox', launch: inFirefox, isHere: hasFirefox },
])('the extension in $name', ({ launch, isHere }) => {
  let visit: Visit | undefined;
  const extension = new Map<string, Result>();

  beforeAll(async () => {
    if (!isHere) return;
    visit = await launch();
    for (const sheet of sheets) await readAll(visit, sheet);
  }, 600_000);
  afterAll(() => visit?.close());

  async function readAll({ page, shelf }: Visit, { url, some }: (typeof sheets)[number]) {
    const tab = await page(url);
    const awaited = some.filter((file) => command.get(file)?.kind === 'report');
    for (let looks = 0; looks < 40; looks += 1) {
      const texts = Object.values((await shelf()) as Shelf);
      const kept = texts.flatMap((text) => JSON.parse(text) as readonly { readonly outcome: Outcome }[]);
      for (const { outcome } of kept) {
        if (outcome.status === 'checked') extension.set(outcome.url, outcome.result);
      }
      if (awaited.every((file) => extension.has(urlOf(file)))) break;
      await sleep(250);
    }
    await tab.close();
  }

  test.skipIf(!isHere)('is shown pages of both kinds', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(extension.size).toBeGreaterThan(50);
  });

  test.skipIf(!isHere).each(files)('says of %s what the command says', (file) => {
    const said = command.get(file);
    const seen = extension.get(urlOf(file));
    expect(said).toBeDefined();
    // The gate keeps the extension silent on pages that are plainly no filing; the command reads them all.
    if (seen === undefined) expect(said?.kind).not.toBe('report');
    else expect(essence(seen)).toEqual(said && essence(said));
  });
});
