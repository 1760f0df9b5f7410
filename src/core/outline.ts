import type { Section, TextLine } from './filing.ts';
import type { Sheet } from './forms/sheet.ts';
import { choose, extras } from './choose.ts';
import { candidatesOf, type Candidate } from './headings.ts';
import { normalise } from './label.ts';
import type { Block } from './page.ts';
import { placedLines } from './placed-lines.ts';
import type { SectionId } from './result.ts';
import { sectionNames } from './sections.ts';
import { everyFew, finish, type Steps } from './steps.ts';

export interface Outline {
  readonly preamble: readonly TextLine[];
  readonly sections: readonly Section[];
  readonly printedOrder: readonly SectionId[];
  readonly extraHeadings: readonly TextLine[];
}

/** How many lines before the first heading may be a preamble. */
const PREAMBLE = 12;

/** The steps that the selectors of all headings share: what lies outside is the site's, not the article's. */
function commonAncestor(selectors: readonly string[]): string {
  const [first = [], ...others] = selectors.map((selector) => selector.split(' > '));
  const steps = first.slice(0, -1);
  const length = steps.findIndex((step, at) => others.some((other) => other[at] !== step));
  const shared = others.length === 0 ? [] : length < 0 ? steps : steps.slice(0, length);
  return shared.join(' > ');
}

/** Whether a selector is that of the article or of something in it. */
const isWithin = (selector: string, article: string): boolean =>
  article === '' || selector === article || selector.startsWith(`${article} > `);

/** The article's own lines before its first heading; a breadcrumb lies outside the article. */
function preambleOf(blocks: readonly Block[], until: number, article: string): readonly TextLine[] {
  return blocks
    .slice(Math.max(0, until - PREAMBLE), until)
    .flatMap((block) =>
      block.kind === 'text' && isWithin(block.selector, article)
        ? [{ text: block.text, selector: block.selector }]
        : [],
    );
}

/** No section has so many lines; what comes after them is another text on the page. */
const MOST_LINES = 3000;

/** Whether the body of a section says anything: text or a table, but not a heading alone. */
function* bodyOf(
  { at, inline, selector }: Candidate,
  until: number,
  blocks: readonly Block[],
  article: string,
): Steps<Pick<Section, 'lines' | 'images'> & { readonly isFilled: boolean }> {
  const isStepDone = everyFew();
  const lines: TextLine[] = inline === '' ? [] : [{ text: inline, selector }];
  const images: string[] = [];
  let hasOther = blocks[at]?.kind === 'table';
  for (const block of blocks.slice(at + 1, until)) {
    if (isStepDone()) yield;
    if (!isWithin(block.selector, article)) continue;
    if (block.kind === 'image') images.push(block.selector);
    if (block.kind !== 'text') hasOther = true;
    else if (lines.length < MOST_LINES && normalise(block.text) !== '')
      lines.push({ text: block.text, selector: block.selector });
  }
  return { lines, images, isFilled: lines.length > 0 || hasOther };
}

/** Finds the six sections by their bodies; numbers and wording vary too much to go by. */
export function outline(blocks: readonly Block[], grids: ReadonlyMap<number, Sheet['id']>): Outline {
  return finish(outlineSteps(blocks, grids));
}

/** The same in steps. */
export function* outlineSteps(
  blocks: readonly Block[],
  grids: ReadonlyMap<number, Sheet['id']>,
): Steps<Outline> {
  const lines = yield* placedLines(blocks, grids);
  const tables = blocks.flatMap((block, at) =>
    block.kind === 'table' && grids.has(block.grid.index) ? [{ at, id: grids.get(block.grid.index) }] : [],
  );
  const toTable = (id: SectionId, at: number): number | null => {
    const next = tables.find((table) => table.at > at);
    return next?.id === id ? next.at - at - 1 : null;
  };
  const chosen = choose(yield* candidatesOf(lines, toTable));
  const article = commonAncestor(chosen.map(({ selector }) => selector));
  const extraHeadings = (yield* extras(lines, chosen)).filter(({ selector }) => isWithin(selector, article));
  const stops = [...chosen.map(({ at }) => at), ...extraHeadings.map(({ at }) => at), blocks.length].sort(
    (a, b) => a - b,
  );
  const sections: Section[] = [];
  for (const { id } of sectionNames) {
    const candidate = chosen.find((one) => one.id === id);
    if (!candidate) {
      sections.push({ ...unfound, id });
      continue;
    }
    const until = stops.find((at) => at > candidate.at) ?? blocks.length;
    // Where the next heading is a line of a table, what stands above it there belongs to this section.
    const end = tables.some(({ at }) => at === until) ? until + 1 : until;
    const { isFilled, ...body } = yield* bodyOf(candidate, end, blocks, article);
    const { heading, ordinal, selector } = candidate;
    sections.push({ id, status: isFilled ? 'present' : 'empty', heading, ordinal, selector, ...body });
  }
  return {
    preamble: preambleOf(blocks, chosen[0]?.at ?? 0, article),
    sections,
    printedOrder: chosen.map(({ id }) => id),
    extraHeadings: extraHeadings.map(({ text, selector }) => ({ text: text.trim(), selector })),
  };
}

const unfound: Omit<Section, 'id'> = {
  status: 'missing',
  heading: null,
  ordinal: null,
  selector: null,
  lines: [],
  images: [],
};
