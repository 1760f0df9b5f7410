import type { Browser, Runtime } from 'webextension-polyfill';

/**
 * The one door to the extension API. Every browser we run in has it as `chrome`, with promises; newer ones have it
 * as `browser` too. Chromium puts its API onto whatever bears the name already: `<form id="chrome">` with a
 * field called `runtime` hides it, and then the other name may still do.
 */
export const browser: Browser = ['chrome', 'browser']
  .map((name): unknown => Reflect.get(globalThis, name))
  .find(isApi) as Browser;

export type { Runtime };

function isApi(value: unknown): boolean {
  const { runtime } = (value ?? {}) as Partial<Browser>;
  return typeof runtime?.sendMessage === 'function';
}
