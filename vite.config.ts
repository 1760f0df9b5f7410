import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import packageFile from './package.json' with { type: 'json' };

const { version } = packageFile;

/** Three builds: `--mode chromium` and `--mode firefox` for the extension, `--mode cli` for the command. */
export default defineConfig(({ mode }) => (mode === 'cli' ? command() : extension(mode)));

function command(): UserConfig {
  return {
    publicDir: false,
    build: {
      outDir: 'dist/cli',
      ssr: 'src/cli/main.ts',
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'main.js' } },
    },
  };
}

function extension(mode: string): UserConfig {
  const isFirefox = mode === 'firefox';
  const target = isFirefox ? 'firefox142' : 'chrome120';
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      withoutMarkup(),
      withEngine(target),
      crx({
        manifest: (isFirefox ? forFirefox() : forChromium()) as ManifestV3Export,
        browser: isFirefox ? 'firefox' : 'chrome',
      }),
    ],
    // Workbooks are written in a worker of our own.
    worker: { plugins: () => [withoutWorkers()] },
    build: {
      outDir: isFirefox ? 'dist/firefox' : 'dist/chromium',
      target,
      modulePreload: false,
      // A page that no manifest key names has to be named here, or one by a key that the bundler does not know.
      rollupOptions: {
        input: Object.fromEntries(
          ['json', 'panel', 'workbench'].map((page) => [page, `src/pages/${page}/index.html`]),
        ),
      },
    },
  };
}

function forChromium() {
  return { ...manifest, version };
}

/**
 * Firefox has an event page instead of a worker and a sidebar instead of a side panel, which needs no permission;
 * it wants an id, and asks every add-on what it collects.
 */
function forFirefox() {
  const { minimum_chrome_version: _, background, side_panel, permissions, action, ...rest } = manifest;
  return {
    ...rest,
    version,
    action,
    permissions: permissions.filter((name) => name !== 'sidePanel'),
    sidebar_action: {
      default_title: rest.name,
      default_panel: side_panel.default_path,
      default_icon: action.default_icon,
      open_at_install: false,
    },
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'gouji@gouji-extension',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/** Text from a page never becomes markup here, so the one line of preact that could do it is left out. */
function withoutMarkup(): Plugin {
  const line = /\w+\.innerHTML=\w+\.__html/;
  return {
    name: 'without-markup',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs$/.test(id)) return null;
      if (!line.test(code)) throw new Error('preact sets markup in another way than it used to');
      return { code: code.replace(line, 'void 0'), map: null };
    },
  };
}

/** Pages of ours start no scripts made of text, so a workbook is packed where it is written. */
function withoutWorkers(): Plugin {
  const line = "import { zip } from 'fflate';";
  return {
    name: 'without-workers',
    transform(code, id) {
      if (!/\/write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/.test(id)) return null;
      if (!code.includes(line)) throw new Error('workbooks are packed in another way than they used to be');
      const here =
        "import { zipSync } from 'fflate'; const zip = (files, done) => done(null, zipSync(files));";
      return { code: code.replace(line, here), map: null };
    },
  };
}

/**
 * Adds the engine, once in each language, as a self-contained script; the manifest does not name it, so the bundler
 * knows nothing of it.
 */
function withEngine(target: string): Plugin {
  const entries = ['src/shell/engine-zh.iife.ts', 'src/shell/engine-en.iife.ts'];
  return {
    name: 'with-engine',
    apply: 'build',
    async generateBundle() {
      for (const entry of entries) {
        const source = await bundled(entry, target);
        this.emitFile({ type: 'asset', fileName: entry.replace(/ts$/, 'js'), source });
      }
    },
  };
}

async function bundled(entry: string, target: string): Promise<string> {
  const lib = { entry, formats: ['iife' as const], name: 'engine', fileName: () => 'engine.js' };
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, target, lib },
  });
  const [chunk] = [made].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled`);
  return chunk.code;
}
