import { computed } from './computed';
import { groundsOf } from './ground';
import { hasInk } from './line';
import {
  bounds,
  characters,
  firstChild,
  isElement,
  isText,
  localName,
  nextSibling,
  parentNode,
  rangeIn,
} from './native';
import { SPECK, cutsOff, isVeiled } from './veil';
import { objects } from './walk-flow';

/** Letters smaller than this are dust. */
const SMALLEST = 1;

/**
 * Answers whether what stands right in an element of a cell can be read: large enough, of a colour of its own, in
 * its place, and not cut off. Asked only of what has a box; when in doubt it can be read.
 */
export function legibleIn(table: Element): (element: Element, cell: Element) => boolean {
  const isTraceless = groundsOf();
  const veils = new Map<Element, boolean>();
  let all: DOMRect | undefined;

  /** Whether an element or one around it is veiled; what stands around many cells is asked once. */
  const isUnderVeil = (element: Element): boolean => {
    const path: Element[] = [];
    let isVeil = false;
    for (let at: Node | null = element; at !== null && isElement(at) && !isVeil; at = parentNode(at)) {
      const known = veils.get(at);
      if (known !== undefined) {
        isVeil = known;
        break;
      }
      path.push(at);
      const style = computed(at);
      isVeil = style !== undefined && isVeiled(style, at);
    }
    for (const each of path) veils.set(each, isVeil);
    return isVeil;
  };

  /** Whether a text is drawn where its cell is, and its cell where the table is. */
  const isInPlace = (place: DOMRect, cell: Element): boolean => {
    const own = bounds(cell);
    all ??= bounds(table);
    // A cell without a box of its own, and one whose rows scroll or flow by themselves, may be anywhere.
    if (own.width === 0 || own.height === 0) return true;
    if (meet(own, all)) return meet(place, own) || meet(place, all);
    return meet(place, own) && !isSetAsTable(table, cell);
  };

  const range = rangeIn(table);

  /** Where the text right in an element is drawn, or the element itself if it is a control or a picture. */
  const placesOf = (element: Element): readonly DOMRect[] => {
    if (objects.has(localName(element))) return [bounds(element)];
    const places: DOMRect[] = [];
    for (let node = firstChild(element); node !== null; node = nextSibling(node)) {
      if (!isText(node) || !hasInk(characters(node))) continue;
      range.selectNodeContents(node);
      places.push(range.getBoundingClientRect());
    }
    return places.length === 0 ? [bounds(element)] : places;
  };

  /** Whether something inside the cell veils a text, or cuts it off at its edges. */
  const isCutOff = (places: readonly DOMRect[], element: Element, cell: Element): boolean => {
    for (let at: Node | null = element; at !== null && isElement(at); at = parentNode(at)) {
      const style = computed(at);
      if (style === undefined) continue;
      if (isVeiled(style, at)) return true;
      if (cutsOff(style)) {
        const box = bounds(at);
        if (!places.some((place) => meet(place, box, SPECK))) return true;
      }
      if (at === cell) return false;
    }
    return false;
  };

  return (element, cell) => {
    const style = computed(element);
    if (style === undefined) return true;
    if (Number.parseFloat(style.fontSize) <= SMALLEST || isTraceless(element, style)) return false;
    const places = placesOf(element).filter(({ width, height }) => width >= 1 && height >= 1);
    if (!places.some((place) => isInPlace(place, cell))) return false;
    const row = parentNode(cell);
    return !isCutOff(places, element, cell) && (row === null || !isElement(row) || !isUnderVeil(row));
  };
}

function isSetAsTable(table: Element, cell: Element): boolean {
  const row = parentNode(cell);
  const group = row && parentNode(row);
  if (group === null || !isElement(group)) return false;
  const [outer, inner] = [computed(table)?.display ?? '', computed(group)?.display ?? ''];
  return /^(?:inline-)?table$/.test(outer) && inner.startsWith('table');
}

/** Whether two boxes share more than so much, in both directions. */
function meet(a: DOMRect, b: DOMRect, least = 0): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > least &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > least
  );
}
