import type { Filing } from './filing.ts';
import { hash } from './hash.ts';
import type { Finding } from './rule.ts';

/**
 * What tells a finding again after a reload or a new check: who reports on which year, the rule, the cells and
 * their figures. Another figure makes another finding.
 */
export function fingerprint({ issuer, year }: Pick<Filing, 'issuer' | 'year'>, finding: Finding): string {
  const { rule, cells, formula, actual, quote } = finding;
  return hash(JSON.stringify([issuer, year, rule, cells, formula, actual, quote]));
}
