export function findChromiums(): Promise<string[]>;
export function findFirefox(): string | null;
export function installChromium(): Promise<string | null>;
export function ensureFirefox(): Promise<string | null>;
export function isBrandedChrome(path: string): boolean;
export const noBrowser: string;
