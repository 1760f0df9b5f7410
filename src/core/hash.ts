/** A short print of a text, the same everywhere: tells a changed text, and no secret depends on it. */
export const hash = (text: string): string => half(text, 0x811c9dc5) + half(text, 0x9747b28c);

/** FNV-1a over UTF-16 units. */
function half(text: string, seed: number): string {
  let state = seed;
  for (let at = 0; at < text.length; at++) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  }
  return (state >>> 0).toString(16).padStart(8, '0');
}
