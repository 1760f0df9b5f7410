import { comparable } from '../../history/filed.ts';
import type { Head } from '../../history/head.ts';
import type { IssuerEntry } from '../../ui/YearsView.tsx';

/** An issuer as `yearsOf` finds it: by its name, on its site. */
export interface Issuer extends IssuerEntry {
  readonly issuer: string;
  readonly host: string;
}

/** The issuers in the history, those with most years first. */
export function issuersOf(heads: readonly Head[]): readonly Issuer[] {
  const years = new Map<string, Set<number>>();
  const firsts = new Map<string, Head & { readonly issuer: string }>();
  for (const head of heads) {
    const { issuer, year, host, kind } = head;
    if (kind !== 'report' || issuer === null || year === null) continue;
    const key = `${host}\n${comparable(issuer)}`;
    if (!firsts.has(key)) firsts.set(key, { ...head, issuer });
    const known = years.get(key) ?? new Set();
    years.set(key, known.add(year));
  }
  const names = [...firsts.values()].map(({ issuer }) => issuer);
  const isAlone = (name: string): boolean => names.filter((other) => other === name).length === 1;
  const issuers = [...firsts].map(([key, { issuer, host }]) => ({
    key,
    issuer,
    host,
    // Two sites may have an office of the same name.
    name: isAlone(issuer) ? issuer : `${issuer} · ${host}`,
    count: years.get(key)?.size ?? 0,
  }));
  return issuers.sort((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'zh'));
}
