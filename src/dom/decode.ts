import { encodingOfLabel, prescan } from './prescan';

/**
 * A saved or fetched page as text, in the encoding that its BOM, its HTTP header (`label`) or the page itself
 * names, else UTF-8 or GB18030.
 */
export function decode(bytes: Uint8Array, label?: string): string {
  return new TextDecoder(encodingOf(bytes, label)).decode(bytes);
}

/** The encoding in which a browser would read a page; where nothing names one, browsers guess. */
export function encodingOf(bytes: Uint8Array, label = ''): string {
  return marked(bytes) ?? encodingOfLabel(label) ?? prescan(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'gb18030');
}

function marked(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Whether the bytes are UTF-8 throughout; old portals send GB18030 without saying so. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
