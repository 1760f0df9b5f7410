import { attribute, documentFind } from './native';

/** What a document holds besides text: it tells why a page may have none. */
export interface Scaffold {
  readonly scripts: number;
  /** The element that a script is to fill: `<div id="app">`. */
  readonly hasRoot: boolean;
  /** The addresses of its frames, as written. */
  readonly frames: readonly string[];
  /** Where a meta tag sends the reader on to, as written. */
  readonly refresh: string | null;
}

/** Reads the frame of a page that its scripts, frames and redirects make. */
export function readScaffold(document: Document): Scaffold {
  const frames = [...documentFind(document, 'iframe[src], frame[src]')].map(
    (frame) => attribute(frame, 'src') ?? '',
  );
  const refresh = [...documentFind(document, 'meta[http-equiv]')]
    .filter((tag) => attribute(tag, 'http-equiv')?.trim().toLowerCase() === 'refresh')
    .map((tag) => refreshTarget(attribute(tag, 'content') ?? ''));
  return {
    scripts: documentFind(document, 'script').length,
    hasRoot: documentFind(document, '#app, #root, #__nuxt, #__next, app-root, [ng-app]').length > 0,
    frames: frames.filter((address) => !/^\s*(?:about:|javascript:|$)/i.test(address)),
    refresh: refresh.find((target) => target !== null) ?? null,
  };
}

/** 0;url=http://… ; without an address it only reloads. */
function refreshTarget(content: string): string | null {
  const [, ...rest] = content.slice(0, 4000).split(/[;,]/);
  const address = rest
    .join(';')
    .trim()
    .replace(/^url\s{0,9}=/i, '')
    .replace(/["']/g, '')
    .trim();
  return address === '' ? null : address;
}
