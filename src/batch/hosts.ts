/** A site that a list needs permission for. */
export interface Host {
  readonly host: string;
  /** What to ask the browser for: http and https, since sites lead from one to the other. */
  readonly origins: readonly string[];
  readonly count: number;
}

/** The sites of some addresses, those with most pages first. */
export function hostsOf(urls: readonly string[]): readonly Host[] {
  const groups = byHost(urls.map((url) => ({ url })));
  return groups
    .map((group) => ({ host: hostOf(group[0]?.url ?? ''), count: group.length }))
    .filter(({ host }) => host !== '')
    .map(({ host, count }) => ({ host, origins: [`*://${host}/*`], count }));
}

/** Whose patience an address uses up: neither its port nor http or https make another site of it. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** The pages of each host, the longest row first: it decides how long all takes. */
export function byHost<T extends { readonly url: string }>(items: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(hostOf(item.url));
    if (group) group.push(item);
    else groups.set(hostOf(item.url), [item]);
  }
  return [...groups.values()].sort((one, other) => other.length - one.length);
}
