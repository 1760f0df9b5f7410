import type { Filing } from '../filing.ts';
import { normalise } from '../label.ts';
import type { SectionId } from '../result.ts';

/** One sentence of the narrative. */
export interface Sentence {
  /** As printed, for quoting. */
  readonly quote: string;
  /** Without blanks and full-width forms, for reading. */
  readonly text: string;
  /** The whole line it stands in, read the same way: what the sentence is about may be said before it. */
  readonly line: string;
  readonly selector: string;
  /** Null for the lines before the first section. */
  readonly section: SectionId | null;
}

/** Longer lines are no prose that anyone reads; nothing is looked for in them. */
const LONGEST_LINE = 20_000;

function split(text: string, selector: string, section: SectionId | null): readonly Sentence[] {
  if (text.length > LONGEST_LINE) return [];
  const line = normalise(text);
  const quotes = text.match(/[^。！？!?\n]+[。！？!?]?/g) ?? [];
  return quotes.map((quote) => ({ quote: quote.trim(), text: normalise(quote), line, selector, section }));
}

/** The narrative of a filing, sentence by sentence. */
export function sentencesOf(filing: Filing): readonly Sentence[] {
  return [
    ...filing.preamble.flatMap(({ text, selector }) => split(text, selector, null)),
    ...filing.sections.flatMap(({ id, lines }) =>
      lines.flatMap(({ text, selector }) => split(text, selector, id)),
    ),
  ];
}
