import { readFileSync } from 'node:fs';

/** One page to be answered for: where it is to be had, or why it is not. */
export type Job =
  | { readonly url: string; readonly line?: number; readonly read: () => Uint8Array | string }
  | { readonly url: string; readonly line?: number; readonly reason: string };

/** A saved page under the name it was given; `-` is standard input. */
export const fileJob = (file: string): Job => ({
  url: file,
  read: () => readFileSync(file === '-' ? 0 : file),
});
