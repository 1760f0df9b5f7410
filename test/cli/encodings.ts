/** Node writes no GB18030, but reads it: every character of two bytes is found by reading them all. */
function twoBytes(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = trail === 0x7f ? '' : decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !found.has(character)) found.set(character, [lead, trail]);
    }
  }
  return found;
}

const characters = twoBytes();

/** The text in GB18030, which is also GBK and GB2312 for all that occurs in a report. */
export function gb18030(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = characters.get(character);
      if (bytes) return [...bytes];
      if (character > '\x7f') throw new Error(`no two bytes for ${character}`);
      return [character.charCodeAt(0)];
    }),
  );
}

/** The text in UTF-16 with its byte order mark, as an office program saves it. */
export function utf16(text: string, isLittle: boolean): Uint8Array {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

/** The text in UTF-8, with or without its byte order mark. */
export const utf8 = (text: string, hasMark = false): Uint8Array =>
  new TextEncoder().encode(hasMark ? `\ufeff${text}` : text);
