import { childFrame, type Frame } from './frame';
import { characters, firstChild, isElement, isText, localName, nextSibling } from './native';
import { everyFew, type Steps } from '../core/steps';

/** Whether to go into an element, past it, or to end the walk. */
export type Way = 'in' | 'past' | 'end';

/** What is done with the pieces of a walk, in the order a person meets them. */
export interface Visitor {
  readonly enter: (frame: Frame) => Way | Steps<Way>;
  readonly leave: (frame: Frame) => void;
  readonly text: (data: string, frame: Frame) => void;
  readonly lineBreak: (frame: Frame) => void;
  /** A picture or a control: it shows something, but not as text. */
  readonly object: (frame: Frame) => void;
}

/** Walks what is inside an element without recursion, however deep a script has nested it. */
export function* walkFlow(root: Frame, visitor: Visitor): Steps<void> {
  const isStepDone = everyFew();
  let frame = root;
  let node: Node | null = firstChild(root.element);
  for (;;) {
    if (isStepDone()) yield;
    if (node === null) {
      if (frame === root || frame.parent === null) return;
      visitor.leave(frame);
      node = nextSibling(frame.element);
      frame = frame.parent;
      continue;
    }
    if (isText(node)) visitor.text(characters(node), frame);
    else if (isElement(node)) {
      frame.children += 1;
      const name = localName(node);
      if (name === 'br') visitor.lineBreak(frame);
      else if (objects.has(name)) visitor.object(childFrame(node, name, frame));
      else if (!unread.has(name)) {
        const child = childFrame(node, name, frame);
        const said = visitor.enter(child);
        const way = typeof said === 'string' ? said : yield* said;
        if (way === 'end') return;
        if (way === 'in') {
          frame = child;
          node = firstChild(child.element);
          continue;
        }
      }
    }
    node = nextSibling(node);
  }
}

const unread = new Set(
  'script style template noscript noframes head title meta link base param source track datalist rp'.split(
    ' ',
  ),
);
/** Elements that show something, but not as text of the page. */
export const objects = new Set(
  'img canvas svg object embed iframe input select textarea video audio applet meter progress'.split(' '),
);
