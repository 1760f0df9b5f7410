import { hasInk } from './line';
import {
  attribute,
  attributesOf,
  characters,
  firstChild,
  isElement,
  isText,
  localName,
  nextSibling,
} from './native';

/** Answers how a cell is written, but for its text: what is written alike in the same place is drawn alike. */
export function writingOf(): (cell: Element, row: Element) => string {
  // Editors repeat the same few long style strings: a number for each is soon compared.
  const numbers = new Map<string, number>();
  const numberOf = (text: string | null): number => {
    if (text === null) return -1;
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  const own = (element: Element): string => {
    const said = named.map((name) => numberOf(attribute(element, name)));
    return `<${localName(element)} ${said.join()} ${attributesOf(element).length}`;
  };
  const inside = (element: Element, depth: number): string => {
    let text = own(element);
    for (let node = firstChild(element); node !== null; node = nextSibling(node)) {
      if (isText(node)) text += hasInk(characters(node)) ? '.' : ' ';
      else if (isElement(node)) text += depth < DEEPEST ? inside(node, depth + 1) : '>>';
    }
    return `${text}>`;
  };
  return (cell, row) => own(row) + inside(cell, 0);
}

const named = ['class', 'style', 'id'];

/** What is nested deeper is no longer told apart. */
const DEEPEST = 12;
