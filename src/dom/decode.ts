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

/**
 * A saved or fetched page as text, in the encoding that its BOM, its HTTP header (`label`) or its `<meta charset>`
 * names, else UTF-8 or GB18030.
 */
export function decode(bytes: Uint8Array, label?: string): string {
  const defaultEncoding = isUtf8(bytes) ? 'UTF-8' : 'gb18030';
  const transport = label === undefined ? {} : { transportLayerEncodingLabel: label };
  return new TextDecoder(sniff(bytes, { defaultEncoding, ...transport })).decode(bytes);
}
