import './reclaim.ts';
import browser from 'webextension-polyfill';

/** The one door to the extension API: promises under one name, in every browser. */
export { browser };

export type { Runtime } from 'webextension-polyfill';
