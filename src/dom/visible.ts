import { documentOf, lenientMethod, parentNode, isElement, viewOf } from './native';

/** Whether the browser's layout hides an element; absent where there is no layout to ask. */
export type IsHidden = (element: Element) => boolean;

/** Asks the browser whether an element is shown: by display, visibility and opacity, its own and around it. */
export function isHiddenByLayout(element: Element): boolean {
  const isShown = checkVisibility(element)?.call(element, shownOptions);
  if (isShown === true) return false;
  const style = computed(element);
  if (style === undefined) return isShown === false;
  const parent = parentNode(element);
  // An element without a box of its own (`display: contents`) is as visible as what it stands in.
  if (style.display === 'contents') return parent !== null && isElement(parent) && isHiddenByLayout(parent);
  return isShown === false || isHiddenByStyle(element);
}

// Browsers older than 2024 know the options by their first names.
const shownOptions: CheckVisibilityOptions = {
  opacityProperty: true,
  visibilityProperty: true,
  checkOpacity: true,
  checkVisibilityCSS: true,
};

const checkVisibility = lenientMethod<Element, [options: CheckVisibilityOptions], boolean>('checkVisibility');

function isHiddenByStyle(element: Element): boolean {
  if (computed(element)?.visibility !== 'visible') return true;
  for (let at: Node | null = element; at !== null && isElement(at); at = parentNode(at)) {
    const style = computed(at);
    if (style?.display === 'none' || style?.opacity === '0') return true;
  }
  return false;
}

function computed(element: Element): CSSStyleDeclaration | undefined {
  const owner = documentOf(element);
  const view = owner === null ? null : viewOf(owner);
  return view === null ? undefined : view.getComputedStyle(element);
}
