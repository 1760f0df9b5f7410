import { computed } from './computed';
import { animations, parentNode, isElement, lenientMethod } from './native';

/** Whether the browser's layout hides an element; absent where there is no layout to ask. */
export type IsHidden = (element: Element) => boolean;

/** Asks the browser whether an element is shown: by display, visibility and opacity, its own and around it. */
export function isHiddenByLayout(element: Element): boolean {
  for (let at = element; ;) {
    const isShown = checkVisibility(at)?.call(at, shownOptions);
    if (isShown === true) return false;
    const style = computed(at);
    if (style === undefined) return isShown === false;
    if (style.display === 'contents') {
      // An element without a box of its own is as visible as what it stands in, however many are in each other.
      const parent = parentNode(at);
      if (parent === null || !isElement(parent)) return false;
      at = parent;
      continue;
    }
    if (isShown === false && checkVisibility(at)?.call(at, opaqueOptions) === false) return true;
    return isHiddenByStyle(at) ?? isShown === false;
  }
}

// Browsers older than 2024 know the options by their first names.
const opaqueOptions: CheckVisibilityOptions = { visibilityProperty: true, checkVisibilityCSS: true };
const shownOptions: CheckVisibilityOptions = { ...opaqueOptions, opacityProperty: true, checkOpacity: true };

const checkVisibility = lenientMethod<Element, [options: CheckVisibilityOptions], boolean>('checkVisibility');

/** By the styles alone; null where they hide nothing. What is just fading in or out is still there to be seen. */
function isHiddenByStyle(element: Element): boolean | null {
  if (computed(element)?.visibility !== 'visible') return true;
  let isFading = false;
  for (let at: Node | null = element; at !== null && isElement(at); at = parentNode(at)) {
    const style = computed(at);
    if (style?.display === 'none') return true;
    if (style?.opacity !== '0') continue;
    if ((animations(at)?.call(at) ?? []).length === 0) return true;
    isFading = true;
  }
  return isFading ? false : null;
}
