import { createLayer, type Layer } from './layer.ts';
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

/** Marks are drawn on a layer of our own over the page, so that the page itself stays as it was. */
export function createMarks(document: Document): Marks {
  // A host that is gone may still be in the records of an observer.
  const own = new WeakSet<Node>();
  let shown: { readonly layer: Layer; readonly ended: AbortController } | null = null;

  const hide = (): void => {
    shown?.ended.abort();
    shown?.layer.host.remove();
    shown = null;
  };

  const show = ({ marks, quote, labels }: MarkOrder): Marked => {
    hide();
    const places = marks.flatMap(({ selector, role }) => {
      const element = find(document, selector);
      if (element === null) return [];
      const place = (role === 'place' && quote !== null && rangeOf(element, quote)) || element;
      return [{ element, framed: { role, place, label: labels[role] } }];
    });
    const seen = places.filter(({ element }) => isSeen(element));
    if (seen.length > 0) {
      const layer = createLayer(
        document,
        seen.map(({ framed }) => framed),
      );
      const ended = new AbortController();
      shown = { layer, ended };
      own.add(layer.host);
      document.documentElement.append(layer.host);
      follow(document, ended.signal, layer.lay, hide);
      reveal(seen[0]?.element);
      layer.lay();
    }
    return { found: places.length, hidden: places.length - seen.length };
  };

  return { show, hide, isOwn: (node) => own.has(node) };
}

/** The selector comes out of a message and the page may have changed: neither is an error of ours. */
function find(document: Document, selector: string): Element | null {
  try {
    return document.querySelector(selector);
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

function reveal(element: Element | undefined): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', inline: 'center', behavior: isCalm ? 'instant' : 'smooth' });
}

/** Frames follow the page while it scrolls, grows or is resized; Esc takes them away. */
function follow(document: Document, signal: AbortSignal, lay: () => void, hide: () => void): void {
  const window = document.defaultView;
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
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), options);
  const sizes = new ResizeObserver(soon);
  sizes.observe(document.documentElement);
  signal.addEventListener('abort', () => sizes.disconnect());
}
