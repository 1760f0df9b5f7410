import type { Surface } from '../words/surface.ts';

/** The numeral of a section, as people name it in short; an id that nobody knows stands for itself. */
export function sectionOf(id: string, { section }: Surface): string {
  return Object.entries(section).find(([known]) => known === id)?.[1].numeral ?? id;
}
