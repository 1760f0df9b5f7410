/** A short print of a text, the same everywhere: tells a changed text, and no secret depends on it. */
export function hash(text: string): string {
  // FNV-1a over UTF-16 units, from two beginnings at once.
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x01000193);
  }
  return hex(one) + hex(other);
}

const hex = (state: number): string => (state >>> 0).toString(16).padStart(8, '0');
