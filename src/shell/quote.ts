import { documentOf } from '../dom/native.ts';

/** Where a sentence stands inside an element, blanks aside; null where it cannot be found. */
export function rangeOf(element: Element, quote: string): Range | null {
  const wanted = bare(quote);
  const document = documentOf(element) ?? element.ownerDocument;
  const places: { readonly node: Text; readonly offset: number }[] = [];
  let text = '';
  const walker = Document.prototype.createTreeWalker.call(document, element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    Array.from(node.data).reduce((offset, character) => {
      if (bare(character) !== '') {
        text += character;
        for (let unit = 0; unit < character.length; unit++) places.push({ node, offset });
      }
      return offset + character.length;
    }, 0);
  }
  const at = wanted === '' ? -1 : text.indexOf(wanted);
  const first = places[at];
  const last = places[at + wanted.length - 1];
  if (!first || !last) return null;
  const range = Document.prototype.createRange.call(document);
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

const bare = (text: string): string => text.replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '');
