import { build } from 'vite';

/** A script of this folder with all it imports, to be run in a page. */
export async function bundle(file: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: new URL(file, import.meta.url).pathname, formats: ['iife'], name: 'script' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (first === undefined || !('output' in first)) throw new Error(`bundling ${file} gave nothing`);
  return first.output[0].code;
}
