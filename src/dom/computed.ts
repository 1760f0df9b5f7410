import { documentOf, viewOf } from './native';

/** How the browser has worked out that an element, or what a stylesheet adds to it, is to look; undefined without a layout. */
export function computed(element: Element, added?: '::before' | '::after'): CSSStyleDeclaration | undefined {
  const owner = documentOf(element);
  const view = owner === null ? null : viewOf(owner);
  return view === null ? undefined : view.getComputedStyle(element, added);
}
