import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../scripts/built.mjs';

/** What is allowed; a line more here is a line more on the page where people are asked to trust us. */
const PERMISSIONS = {
  chromium: ['storage', 'scripting', 'activeTab', 'sidePanel'],
  firefox: ['storage', 'scripting', 'activeTab'],
};
/** Asked for one at a time, on a click, when a list leads to another host. */
const OPTIONAL = ['http://*/*', 'https://*/*'];
const HOSTS = ['*://*.gov.cn/*'];
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  'connect-src http: https:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
/** Namespaces, and what stands for the address of a page that has none: names, and nothing to call. */
const NAMES = [
  'www.w3.org',
  'saved-page.gov.cn',
  // The names of a workbook's parts.
  'schemas.openxmlformats.org',
  'schemas.microsoft.com',
];

describe.each(['chromium', 'firefox'] as const)('the extension built for %s', (mode) => {
  const read = async (name: string): Promise<string> =>
    readFileSync(join(await ensureBuilt(mode), name), 'utf8');
  const manifest = async () => JSON.parse(await read('manifest.json'));
  const files = async (): Promise<readonly string[]> =>
    readdirSync(await ensureBuilt(mode), { recursive: true, encoding: 'utf8' });
  const compressed = async (names: readonly string[]): Promise<number> =>
    (await Promise.all(names.map(async (name) => gzipSync(await read(name)).length))).reduce(
      (a, b) => a + b,
      0,
    );

  test('asks for these permissions and no others', async () => {
    const { permissions, host_permissions, optional_host_permissions, ...rest } = await manifest();
    expect({ permissions, host_permissions, optional_host_permissions }).toEqual({
      permissions: PERMISSIONS[mode],
      host_permissions: HOSTS,
      optional_host_permissions: OPTIONAL,
    });
    expect(
      Object.keys(rest).filter((key) => /optional_|externally|web_accessible|sandbox/.test(key)),
    ).toEqual([]);
  });

  test('lets its pages load nothing, and only the workbench ask for pages', async () => {
    expect((await manifest()).content_security_policy).toEqual({ extension_pages: POLICY });
    for (const page of ['popup', 'panel', 'options', 'json', 'workbench']) {
      const html = await read(`src/pages/${page}/index.html`);
      const [, said] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html) ?? [];
      if (page === 'workbench') expect(said).toBeUndefined();
      else expect(said).toContain("connect-src 'none'");
      // What stands before the policy would be outside of it.
      if (said !== undefined) expect(html.search('<script')).toBeGreaterThan(html.search('http-equiv'));
    }
  });

  test('runs one self-contained script in every frame of government pages', async () => {
    const { content_scripts } = await manifest();
    expect(content_scripts).toEqual([
      {
        js: ['src/shell/content.iife.js'],
        matches: HOSTS,
        run_at: 'document_idle',
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ]);
    for (const script of ['content', 'engine-zh', 'engine-en']) {
      expect(await read(`src/shell/${script}.iife.js`)).not.toMatch(/\bimport\s*\(|\bimport\s*["'{]/);
    }
  });

  test('opens its store in the background and its own pages, never in a page of others', async () => {
    const isOpening = /\bindexedDB\b|\bIDB[A-Z]\w+/;
    for (const script of ['content', 'engine-zh', 'engine-en']) {
      expect(await read(`src/shell/${script}.iife.js`)).not.toMatch(isOpening);
    }
    const scripts = (await files()).filter((name) => name.endsWith('.js'));
    expect((await Promise.all(scripts.map(read))).some((text) => isOpening.test(text))).toBe(true);
  });

  test('is small', async () => {
    for (const page of ['popup', 'panel', 'json']) {
      expect(await compressed(await partsOf(page)), page).toBeLessThan(40_000);
    }
    expect(await compressed(await partsOf('options'))).toBeLessThan(66_000);
    expect(await compressed(await partsOf('workbench'))).toBeLessThan(150_000);
  });

  /** The scripts and styles of a page, with all that they import. */
  async function partsOf(page: string): Promise<readonly string[]> {
    const html = await read(`src/pages/${page}/index.html`);
    const found = new Set(
      [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, name = '']) => name),
    );
    for (const name of found) {
      if (!name.endsWith('.js')) continue;
      const imports = (await read(name)).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g);
      for (const [, imported = ''] of imports) found.add(`assets/${imported}`);
    }
    expect(found.size).toBeGreaterThan(1);
    return [...found];
  }

  test('holds no source maps, no markup from strings, no code from strings, no address to call', async () => {
    for (const name of (await files()).filter((file) => /\.(js|html|css)$/.test(file))) {
      const text = await read(name);
      expect(text, name).not.toMatch(
        /sourceMappingURL|\.(inner|outer)HTML\s*=|insertAdjacentHTML|\beval\(|new Function\b/,
      );
      const hosts = [...text.matchAll(/https?:\/\/([a-z0-9.-]+)/gi)].map(([, host]) => host);
      expect(
        hosts.filter((host = '') => !NAMES.includes(host)),
        name,
      ).toEqual([]);
    }
    expect((await files()).filter((name) => name.endsWith('.map'))).toEqual([]);
  });

  test('has an icon in each size, and its name in both languages', async () => {
    const { icons, default_locale } = await manifest();
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '128']);
    const all = await files();
    for (const icon of Object.values<string>(icons))
      expect(all.map((name) => name.replaceAll('\\', '/'))).toContain(icon);
    expect(default_locale).toBe('zh_CN');
    for (const locale of ['zh_CN', 'en']) {
      const messages = JSON.parse(await read(`_locales/${locale}/messages.json`));
      expect(Object.keys(messages)).toEqual(['name', 'shortName', 'description', 'actionTitle']);
    }
  });
});

describe('the two builds', () => {
  test('differ in what each browser asks for', async () => {
    const [chromium, firefox] = await Promise.all(
      (['chromium', 'firefox'] as const).map(async (mode) =>
        JSON.parse(readFileSync(join(await ensureBuilt(mode), 'manifest.json'), 'utf8')),
      ),
    );
    expect(chromium.background).toEqual({ service_worker: 'service-worker-loader.js', type: 'module' });
    expect(firefox.background).toEqual({ scripts: ['service-worker-loader.js'], type: 'module' });
    expect(firefox.minimum_chrome_version).toBeUndefined();
    expect(chromium.browser_specific_settings).toBeUndefined();
    expect(chromium.side_panel).toEqual({ default_path: 'src/pages/panel/index.html' });
    expect(firefox.sidebar_action).toMatchObject({
      default_panel: 'src/pages/panel/index.html',
      open_at_install: false,
    });
    expect([chromium.sidebar_action, firefox.side_panel]).toEqual([undefined, undefined]);
    expect(firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });
});
