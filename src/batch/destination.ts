import { hostOf } from './hosts.ts';

/** Where an address led: to itself, to another page of its site, or to another site. */
export type Destination = 'same' | 'another-page' | 'elsewhere';

/** Compares an address with the one that answered in the end. */
export function destinationOf(asked: string, answered: string): Destination {
  if (hostOf(asked) !== hostOf(answered)) return 'elsewhere';
  return pathOf(asked) === pathOf(answered) ? 'same' : 'another-page';
}

/** An address but for what makes no other page of it: its scheme, a slash at its end, index.html. */
function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  const path = pathname
    .toLowerCase()
    .replace(/\/(?:index|default)\.[a-z]{2,5}$/, '')
    .replace(/\/$/, '');
  return path + search;
}
