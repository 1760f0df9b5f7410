import type { Browser, Runtime } from 'webextension-polyfill';

declare const chrome: Browser;

/**
 * The one door to the extension API. Every browser we run in has it under this name, with promises, and no
 * element of a page can take the name's place, as `<form id="browser">` could where `browser` is not built in.
 */
export const browser: Browser = chrome;

export type { Runtime };
