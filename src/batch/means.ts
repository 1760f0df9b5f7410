import type { Preferences } from '../core/preferences.ts';
import type { Words } from '../core/say.ts';
import { alone, type Alone } from './alone.ts';
import { clock, type Clock } from './clock.ts';
import { makeGates, type Gates } from './gates.ts';
import { manners, type Manners } from './manners.ts';

/** What a list needs of the world. A page of ours makes it once: the gates remember which host was asked when. */
export interface Means {
  readonly words: Words;
  readonly preferences: Preferences;
  /** Whether the person has granted the host of an address. */
  mayVisit(url: string): Promise<boolean>;
  parse(html: string): Document;
  readonly clock: Clock;
  readonly manners: Manners;
  readonly gates: Gates;
  readonly alone: Alone;
}

/** The means of a page of the extension; what only that page can know is given. */
export function meansOf(
  own: Pick<Means, 'words' | 'preferences' | 'mayVisit'> & Partial<Omit<Means, 'gates'>>,
): Means {
  const means = {
    parse: (html: string) => new DOMParser().parseFromString(html, 'text/html'),
    ...{ clock, manners, alone },
    ...own,
  };
  return { ...means, gates: makeGates(means) };
}
