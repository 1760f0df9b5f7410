import { viewOf } from '../dom/native.ts';

const NAME = 'gouji-sentence';

/** Legible on any page, light or dark; the line tells it from colours of the page's own. */
const LOOK =
  'background-color: #ffe08a; color: #1d2428; text-decoration: underline dotted 2px #7a5200; text-shadow: none;';

/**
 * Marks a sentence without a node of ours in the page, and answers the way to take the mark away; null where the
 * browser has no highlights, or lets none but the page's own scripts give them a look.
 */
export function highlight(document: Document, range: Range): (() => void) | null {
  const { CSS, Highlight, CSSStyleSheet } = viewOf(document) ?? {};
  if (CSS?.highlights === undefined || Highlight === undefined || CSSStyleSheet === undefined) return null;
  const clear = (sheet: CSSStyleSheet): void => {
    CSS.highlights.delete(NAME);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter((each) => each !== sheet);
  };
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`::highlight(${NAME}) { ${LOOK} }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    CSS.highlights.set(NAME, new Highlight(range));
    return () => clear(sheet);
  } catch {
    // Firefox keeps the style sheets of a page from content scripts.
    CSS.highlights.delete(NAME);
    return null;
  }
}
