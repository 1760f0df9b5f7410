import { randomFrom } from '../browser/random-table';

/** Drawn from a seed, so that a run that failed can be run again. */
export interface Chance {
  /** A whole number from 0 to one less than `most`. */
  readonly int: (most: number) => number;
  readonly isOneIn: (most: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

export function chanceFrom(seed: number): Chance {
  const random = randomFrom(seed);
  const int = (most: number): number => Math.floor(random() * most);
  return {
    int,
    isOneIn: (most) => int(most) === 0,
    pick: (items) => items[int(items.length)] as (typeof items)[number],
  };
}
