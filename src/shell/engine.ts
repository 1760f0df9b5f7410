import type { Preferences } from '../core/preferences.ts';
import type { Result } from '../core/result.ts';

/** How a document is to be checked. */
export interface Wish {
  readonly preferences: Preferences;
  /** At once rather than with pauses in which the page goes on. */
  readonly isInHaste: boolean;
}

/** Reads and checks a document: nine tenths of our code, needed on one page in a thousand. */
export type Engine = (document: Document, wish: Wish) => Promise<Result>;

/** Where the engine that speaks a language lies in the extension, as vite.config.ts puts it there. */
export const engineFile = (language: string): string =>
  `/src/shell/engine-${/^zh\b/i.test(language) ? 'zh' : 'en'}.iife.js`;

const HERE = Symbol.for('gouji.engine');
const world = globalThis as { [HERE]?: Engine };

/** Leaves the engine where the script that keeps the gate finds it: both live in one world of the frame. */
export function installEngine(engine: Engine): void {
  world[HERE] = engine;
}

/** The engine, if it has been put into this frame. */
export const engineHere = (): Engine | null => world[HERE] ?? null;

/** Forgets an engine that an extension since replaced has left behind. */
export function removeEngine(): void {
  delete world[HERE];
}
