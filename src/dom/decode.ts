import sniff from 'html-encoding-sniffer';

/** Whether the bytes are UTF-8 throughout; old portals send GB18030 without saying so. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A saved page as text, in the encoding its BOM or `<meta charset>` names, else UTF-8 or GB18030. */
export function decode(bytes: Uint8Array): string {
  const defaultEncoding = isUtf8(bytes) ? 'UTF-8' : 'gb18030';
  return new TextDecoder(sniff(bytes, { defaultEncoding })).decode(bytes);
}
