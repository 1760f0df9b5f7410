import { documentElement, documentFind, viewOf } from '../dom/native.ts';
import { highlight } from './highlight.ts';
import { createLayer, type Framed } from './layer.ts';
import type { Marked, Order } from './message.ts';
import { rangeOf } from './quote.ts';

type MarkOrder = Extract<Order, { type: 'mark' }>;

export interface Marks {
  /** Puts frames around the places and brings the first that can be seen into view. */
  show(order: MarkOrder): Marked;
  /** Takes away everything that was put into the page. */
  hide(): void;
  isOwn(node: Node): boolean;
}

/** A sentence is highlighted, cells are framed on a layer of our own over the page: the page itself stays as it was. */
export function createMarks(document: Document): Marks {
  // A host that is gone may still be in the records of an observer.
  const own = new WeakSet<Node>();
  let ended: AbortController | null = null;

  const hide = (): void => {
    ended?.abort();
    ended = null;
  };

  const show = ({ marks, quote, labels }: MarkOrder): Marked => {
    hide();
    const places = marks.flatMap(({ selector, role }) => {
      const element = find(document, selector);
      if (element === null) return [];
      const range = role === 'place' && quote !== null ? rangeOf(element, quote) : null;
      return [{ element, range, role, label: labels[role] }];
    });
    const seen = places.filter(({ element }) => isSeen(element));
    if (seen.length > 0) {
      const { signal } = (ended = new AbortController());
      reveal(seen[0]);
      const framed = seen.filter(({ range }) => {
        const clear = range && highlight(document, range);
        if (clear) signal.addEventListener('abort', clear);
        return !clear;
      });
      const boxes = framed.map(({ element, range, role, label }) => ({
        place: range ?? element,
        role,
        label,
      }));
      if (boxes.length > 0) lay(boxes, signal);
      window.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), { signal, capture: true });
    }
    return { found: places.length, hidden: places.length - seen.length };
  };

  const lay = (boxes: readonly Framed[], signal: AbortSignal): void => {
    const layer = createLayer(document, boxes);
    own.add(layer.host);
    documentElement(document).append(layer.host);
    signal.addEventListener('abort', () => layer.host.remove());
    follow(document, signal, layer.lay);
    layer.lay();
  };

  return { show, hide, isOwn: (node) => own.has(node) };
}

/** The selector comes out of a message and the page may have changed: neither is an error of ours. */
function find(document: Document, selector: string): Element | null {
  try {
    return documentFind(document, selector)[0] ?? null;
  } catch {
    return null;
  }
}

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}

/** Brings a place into view; of a long paragraph its sentence. */
function reveal(place: { readonly element: Element; readonly range: Range | null } | undefined): void {
  if (!place) return;
  const { element, range } = place;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const isLong = element.getBoundingClientRect().height > window.innerHeight / 2;
  if (range === null || !isLong) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: isCalm ? 'instant' : 'smooth' });
    return;
  }
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
  window.scrollBy({ top: range.getBoundingClientRect().top - window.innerHeight / 2, behavior: 'instant' });
}

/** Frames follow the page while it scrolls, grows or is resized. */
function follow(document: Document, signal: AbortSignal, lay: () => void): void {
  const window = viewOf(document);
  if (window === null) return;
  let isWaiting = false;
  const soon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    window.requestAnimationFrame(() => {
      isWaiting = false;
      if (!signal.aborted) lay();
    });
  };
  const options = { signal, capture: true, passive: true };
  window.addEventListener('scroll', soon, options);
  window.addEventListener('resize', soon, options);
  window.addEventListener('transitionend', soon, options);
  const sizes = new ResizeObserver(soon);
  sizes.observe(documentElement(document));
  signal.addEventListener('abort', () => sizes.disconnect());
}
