import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { forms } from '../src/core/forms';
import { rules } from '../src/core/rules';
import { version } from '../src/core/version';

interface Source {
  /** Path below src, with slashes. */
  readonly file: string;
  readonly room: string;
  readonly text: string;
}

const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file))
  .sort()
  .map((file) => ({
    file,
    room: file.split('/')[0] ?? '',
    text: readFileSync(path.join('src', file), 'utf8'),
  }));

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

/** What a file imports: files of ours as paths below src, packages by their name. */
function importsOf({ file, text }: Source): readonly string[] {
  const names = [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)].map(([, name = '']) => name);
  return names.map((name) => (name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name));
}

/** The rooms whose files each room may import, and the packages. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  words: ['core'],
  dom: ['core'],
  ui: ['core', 'words', 'preact'],
  history: ['core', 'idb'],
  batch: ['core', 'words', 'dom', 'history'],
  export: ['core', 'words', 'history', 'write-excel-file'],
  shell: ['core', 'words', 'dom', 'history'],
  pages: ['core', 'words', 'ui', 'shell', 'history', 'batch', 'export', 'preact'],
  cli: ['core', 'words', 'dom', 'jsdom', 'node:fs', 'node:path', 'node:readline', 'node:util'],
  schema: ['core', 'valibot', '@valibot/to-json-schema'],
};
const POLYFILL = 'webextension-polyfill';
const DOOR = 'shell/browser.ts';

describe('imports', () => {
  test.each(Object.keys(MAY_IMPORT))('of %s go only where they may', (room) => {
    const wrong = sources
      .filter((source) => source.room === room)
      .flatMap((source) =>
        importsOf(source)
          .filter((target) => !(source.file === DOOR && target === POLYFILL))
          .filter((target) => {
            const owner = target.startsWith('@') ? target : (target.split('/')[0] ?? '');
            return owner !== room && !(MAY_IMPORT[room] ?? []).includes(owner);
          })
          .map((target) => `${source.file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('know every room', () => {
    expect(Object.keys(MAY_IMPORT)).toEqual(
      expect.arrayContaining([...new Set(sources.map(({ room }) => room))]),
    );
  });

  it('of the extension API stand behind one door, and only shell and pages go through it', () => {
    const importing = (name: string) => sources.filter((source) => importsOf(source).includes(name));
    expect(importing(POLYFILL).map(({ file }) => file)).toEqual([DOOR]);
    expect(importing(DOOR).filter(({ room }) => room !== 'shell' && room !== 'pages')).toEqual([]);
  });

  test.each(['shell/content.iife.ts', 'shell/engine-zh.iife.ts', 'shell/engine-en.iife.ts'])(
    'of %s never lead to what is kept: it runs in pages, and the store of the extension is none of theirs',
    (entry) => {
      const reached = new Set([entry]);
      for (const file of reached) {
        const source = sources.find((each) => [file, `${file}.ts`].includes(each.file));
        if (source) for (const target of importsOf(source)) reached.add(target);
      }
      expect(reached.size).toBeGreaterThan(5);
      expect([...reached].filter((name) => name === 'idb' || name.startsWith('history/'))).toEqual([]);
    },
  );

  it('of the schema are in nothing that is shipped', () => {
    const wrong = sources.filter(
      (source) => source.room !== 'schema' && importsOf(source).some((name) => name.startsWith('schema/')),
    );
    expect(wrong).toEqual([]);
  });
});

const idOf = (file: string): string => path.basename(file, '.ts');
const camelCase = (id: string): string =>
  id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

describe('the register of rules', () => {
  const files = readdirSync('src/core/rules')
    .filter((file) => file !== 'index.ts')
    .map(idOf);

  it('has the rule of every file, and every rule has its file', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual([...files].sort());
  });

  it('has each rule once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test.each(files)('%s exports the rule under its name', async (id) => {
    const exported: Record<string, unknown> = await import(`../src/core/rules/${id}.ts`);
    expect(exported[camelCase(id)]).toBe(rules.find((rule) => rule.id === id));
  });

  it('has a test for every rule', () => {
    expect(files.filter((id) => !existsSync(`test/core/rules/${id}.test.ts`))).toEqual([]);
  });

  it('lets only the reviewed rules be red', () => {
    expect(rules.filter(({ severity }) => severity === 'error').map(({ id }) => id)).toEqual([
      'requests-row-total',
      'requests-outcome-total',
      'requests-balance',
      'remedies-total',
      'negative-count',
      'disclosure-items',
    ]);
  });

  it('gives each rule a basis in Chinese', () => {
    expect(rules.filter(({ basis }) => !/\p{Script=Han}{4}/u.test(basis))).toEqual([]);
  });
});

describe('the register of forms', () => {
  it('has the tables of every file', () => {
    const titles = new Set(forms.flatMap(({ sheets }) => sheets.map(({ id }) => id)));
    const files = readdirSync('src/core/forms')
      .map(idOf)
      .filter((id) => id !== 'index' && id !== 'sheet');
    expect([...titles].sort()).toEqual(files.sort());
  });

  it('has an edition for each year from 2014 on, and only one', () => {
    for (let year = 2014; year < 2040; year++) {
      expect(forms.filter(({ years }) => year >= years.from && year <= years.to).length).toBe(1);
    }
  });
});

const json = (file: string): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8'));

describe('what the extension asks for', () => {
  const manifest = json('manifest.json');

  it('is what was reviewed, and nothing else', () => {
    expect(manifest['permissions']).toEqual(['storage', 'scripting', 'activeTab', 'sidePanel']);
    expect(manifest['host_permissions']).toEqual(['*://*.gov.cn/*']);
    // For lists on other hosts: asked for one origin at a time, and only on a click.
    expect(manifest['optional_host_permissions']).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest['content_scripts']).toMatchObject([{ matches: ['*://*.gov.cn/*'] }]);
    for (const key of ['optional_permissions', 'externally_connectable', 'web_accessible_resources']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('keeps its own pages from loading anything, and all but the one that checks lists from asking for anything', () => {
    const { extension_pages: policy = '' } = manifest['content_security_policy'] as Record<string, string>;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('connect-src http: https:;');
    expect(policy.replace('connect-src http: https:', '')).not.toMatch(/https?:|unsafe|\*/);
    const stricter = policy
      .replace('connect-src http: https:', "connect-src 'none'")
      // Only a header may say this.
      .replace("; frame-ancestors 'none'", '');
    const pages = readdirSync('src/pages').map((page) => ({
      page,
      said: /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(
        readFileSync(`src/pages/${page}/index.html`, 'utf8'),
      )?.[1],
    }));
    expect(pages).toEqual(
      pages.map(({ page }) => ({ page, said: page === 'workbench' ? undefined : stricter })),
    );
  });

  it('has one version everywhere', () => {
    const versions = [json('package.json')['version'], manifest['version'], version];
    expect(new Set(versions).size).toBe(1);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('the source', () => {
  const offending = (pattern: RegExp, allowed: readonly string[] = []) =>
    sources
      .filter(({ file }) => !allowed.includes(file))
      .flatMap(({ file, text }) =>
        [...withoutComments(text).matchAll(pattern)].map(([found]) => `${file}: ${found}`),
      );

  it('names no host but those of governments', () => {
    const hosts = /\bhttps?:\/\/(?!(?:[*\w-]+\.)*gov\.cn\b)[^\s'"`]+/g;
    expect(offending(hosts, ['schema/json-schema.ts'])).toEqual([]);
  });

  it('sends nothing anywhere, but for the one file that asks for the pages of a list', () => {
    const sending = /\b(?:fetch|importScripts)\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/g;
    expect(offending(sending)).toEqual(['batch/fetch-page.ts: fetch(']);
  });

  it('makes no markup and no code from text', () => {
    expect(
      offending(
        /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval\(|new Function)/g,
      ),
    ).toEqual([]);
  });

  it('of the core knows no document, browser, clock or chance', () => {
    const core = offending(/\b(?:document|window|console|process|Date|Math\.random|globalThis)\b/g);
    expect(core.filter((found) => found.startsWith('core/'))).toEqual([]);
  });

  it('has named exports only, and no classes', () => {
    expect(offending(/^export default\b|^(?:export )?(?:abstract )?class \w+/gm)).toEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    expect(sources.filter(({ file }) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(file))).toEqual([]);
  });
});

describe('the size of a file', () => {
  const lengths = sources.map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length }));

  it('is mostly that of one screen', () => {
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(70);
  });

  it('is never more than 250 lines, but for tables of official labels', () => {
    const long = lengths.filter(({ file, lines }) => lines > 250 && !file.startsWith('core/forms/'));
    expect(long).toEqual([]);
  });
});
