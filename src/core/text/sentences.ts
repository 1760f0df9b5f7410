import type { Filing } from '../filing.ts';
import { normalise } from '../label.ts';
import type { SectionId } from '../result.ts';
import { joinThousands } from './count.ts';

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

/** No report tells in so many sentences; what comes after them is another text on its page. */
const MOST = 3000;

const read = (text: string): string => normalise(joinThousands(text));

function split(text: string, selector: string, section: SectionId | null): readonly Sentence[] {
  if (text.length > LONGEST_LINE) return [];
  const line = read(text);
  const quotes = text.match(/[^。！？!?\n]+[。！？!?]?/g) ?? [];
  return quotes.map((quote) => ({ quote: quote.trim(), text: read(quote), line, selector, section }));
}

/** The lines of the narrative, each as its sentences. */
export function paragraphsOf(filing: Filing): readonly (readonly Sentence[])[] {
  const known = memory.get(filing);
  if (known) return known;
  const paragraphs: (readonly Sentence[])[] = [];
  let count = 0;
  for (const { text, selector, section } of linesOf(filing)) {
    const sentences = split(text, selector, section);
    count += sentences.length;
    if (count > MOST) break;
    paragraphs.push(sentences);
  }
  memory.set(filing, paragraphs);
  return paragraphs;
}

const linesOf = ({ preamble, sections }: Filing) => [
  ...preamble.map((line) => ({ ...line, section: null })),
  ...sections.flatMap(({ id, lines }) => lines.map((line) => ({ ...line, section: id }))),
];

/** Many rules read the same narrative; one sentence is one object to all of them. */
const memory = new WeakMap<Filing, readonly (readonly Sentence[])[]>();

/** The narrative of a filing, sentence by sentence. */
export function sentencesOf(filing: Filing): readonly Sentence[] {
  const known = inOrder.get(filing);
  if (known) return known;
  const sentences = paragraphsOf(filing).flat();
  inOrder.set(filing, sentences);
  return sentences;
}

const inOrder = new WeakMap<Filing, readonly Sentence[]>();
