import type { Frame } from './frame';
import { attribute } from './native';
import type { IdCounts } from './survey';

/** A CSS selector; `isExact` is false where the element lies too deep and an ancestor stands in for it. */
export interface Selector {
  readonly css: string;
  readonly steps: number;
  readonly isExact: boolean;
}

/** The selector of a frame's element: from the nearest unique id, or from the root of the walk, child by child. */
export function selectorOf(frame: Frame, ids: IdCounts): Selector {
  const chain: Frame[] = [];
  let at = frame;
  while ((at.selector ??= start(at, ids)) === undefined) {
    chain.push(at);
    if (at.parent === null) break;
    at = at.parent;
  }
  let selector = at.selector ?? { css: at.name, steps: 0, isExact: true };
  for (const step of chain.reverse()) selector = step.selector ??= below(selector, step);
  return selector;
}

// No parser nests deeper, and browsers refuse endless selectors.
const mostSteps = 600;

function start(frame: Frame, ids: IdCounts): Selector | undefined {
  const id = attribute(frame.element, 'id');
  if (id !== null && /^[A-Za-z][\w-]{0,60}$/.test(id) && ids.get(id.toLowerCase()) === 1) {
    return { css: `#${id}`, steps: 0, isExact: true };
  }
  return frame.parent === null
    ? { css: frame.name === 'body' ? 'body' : ':root', steps: 0, isExact: true }
    : undefined;
}

function below(parent: Selector, frame: Frame): Selector {
  if (!parent.isExact || parent.steps >= mostSteps) return { ...parent, isExact: false };
  // Names like `o:p` would need escaping; the position alone says it.
  const tag = /^[a-z][a-z0-9-]*$/.test(frame.name) ? frame.name : '';
  return { css: `${parent.css} > ${tag}:nth-child(${frame.nth})`, steps: parent.steps + 1, isExact: true };
}
