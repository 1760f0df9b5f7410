/** The one door to the extension API; the package behind it throws outside of an extension. */
export { default as browser, type Runtime } from 'webextension-polyfill';
