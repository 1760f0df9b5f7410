import { surfaceEn } from './surface-en.ts';
import { surfaceZh } from './surface-zh.ts';
import type { Surface } from './surface.ts';

/** The surface in the browser's language: Chinese for any kind of Chinese, English for the rest. */
export function surfaceFor(language: string): Surface {
  return /^zh\b/i.test(language) ? surfaceZh : surfaceEn;
}
