/**
 * Chromium puts its API onto whatever bears the name already: on a page with `<form id="chrome">` and a field
 * called `runtime` the API is hidden, and the polyfill refuses to start. The API has two names and a page seldom
 * takes both, so each that is taken is given back before anything else runs. Only our own world sees that.
 */
for (const [name, other] of [
  ['chrome', 'browser'],
  ['browser', 'chrome'],
] as const) {
  const found: unknown = Reflect.get(globalThis, name);
  if (found === undefined || isApi(found)) continue;
  const twin: unknown = Reflect.get(globalThis, other);
  // Without the newer name the polyfill makes it out of the older one.
  const value = name === 'chrome' && isApi(twin) ? twin : undefined;
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

function isApi(value: unknown): boolean {
  const { runtime } = (value ?? {}) as { readonly runtime?: { readonly sendMessage?: unknown } };
  return typeof runtime?.sendMessage === 'function';
}
