import type { Filing } from './filing.ts';
import type { Finding } from './rule.ts';

/** FNV-1a over UTF-16 units: short, the same everywhere, and no secret depends on it. */
function hash(text: string, seed: number): string {
  let state = seed;
  for (let at = 0; at < text.length; at++) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  }
  return (state >>> 0).toString(16).padStart(8, '0');
}

/**
 * What tells a finding again after a reload or a new check: who reports on which year, the rule, the cells and
 * their figures. Another figure makes another finding.
 */
export function fingerprint({ issuer, year }: Filing, finding: Finding): string {
  const { rule, cells, formula, actual, quote } = finding;
  const text = JSON.stringify([issuer, year, rule, cells, formula, actual, quote]);
  return hash(text, 0x811c9dc5) + hash(text, 0x9747b28c);
}
