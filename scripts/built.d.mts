export type Mode = 'chromium' | 'firefox' | 'cli';

export function isBuilt(mode: Mode): boolean;
/** Answers the folder of the build. */
export function ensureBuilt(mode: Mode, options?: { readonly quiet?: boolean }): Promise<string>;
