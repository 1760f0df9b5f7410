/**
 * Nodes read through the browser's own getters. A form lets its controls hide them
 * (`<form><input name="parentNode">`), and many portals wrap the whole page in one form.
 */

export const firstChild = property<Node, 'firstChild'>('firstChild');
export const nextSibling = property<Node, 'nextSibling'>('nextSibling');
export const parentNode = property<Node, 'parentNode'>('parentNode');
export const nodeType = property<Node, 'nodeType'>('nodeType');
export const textContent = property<Node, 'textContent'>('textContent');
export const characters = property<CharacterData, 'data'>('data');
export const localName = property<Element, 'localName'>('localName');
export const inputValue = property<HTMLInputElement, 'value'>('value');
export const areaValue = property<HTMLTextAreaElement, 'value'>('value');
export const selectedOptions = property<HTMLSelectElement, 'selectedOptions'>('selectedOptions');
export const documentTitle = property<Document, 'title'>('title');
export const documentUrl = property<Document, 'URL'>('URL');
export const documentElement = property<Document, 'documentElement'>('documentElement');
export const documentBody = property<Document, 'body'>('body');
export const viewOf = property<Document, 'defaultView'>('defaultView');
export const documentOf = property<Node, 'ownerDocument'>('ownerDocument');

export const attribute = method<Element, [name: string], string | null>('getAttribute');
export const hasAttributes = method<Element, [], boolean>('hasAttributes');
export const boxes = method<Element, [], DOMRectList>('getClientRects');
export const bounds = method<Element, [], DOMRect>('getBoundingClientRect');
export const attributesOf = property<Element, 'attributes'>('attributes');
export const animations = lenientMethod<Element, [], Animation[]>('getAnimations');
export const contains = method<Node, [other: Node], boolean>('contains');
export const byTag = method<Element, [name: string], HTMLCollectionOf<Element>>('getElementsByTagName');
export const documentByTag = method<Document, [name: string], HTMLCollectionOf<Element>>(
  'getElementsByTagName',
);
export const documentHead = property<Document, 'head'>('head');
export const documentFind = method<Document, [selector: string], NodeListOf<Element>>('querySelectorAll');

const makeRange = method<Document, [], Range>('createRange');

/** A range in the document of a node. */
export function rangeIn(node: Node): Range {
  const owner = documentOf(node);
  if (owner === null) throw new TypeError('a document has no place to be measured');
  return makeRange(owner);
}

const walkerOf = method<Document, [root: Node, whatToShow: number], TreeWalker>('createTreeWalker');

/** All elements of a document, in order. A walker, because jsdom's live collections are slow to go through. */
export function* allElements(document: Document): Generator<Element> {
  const walker = walkerOf(document, document, 1);
  // The walker was asked for elements only; to find that out once more for each would cost as much again.
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) yield node as Element;
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return nodeType(node) === 1;
}

/** Whether a node is text, CDATA of an XHTML page included. */
export function isText(node: Node): node is Text {
  const type = nodeType(node);
  return type === 3 || type === 4;
}

function property<Owner extends object, Key extends keyof Owner & string>(key: Key) {
  let get: ((this: Owner) => Owner[Key]) | undefined;
  return (owner: Owner): Owner[Key] => {
    get ??=
      lowest(owner, key)?.get ??
      function (this: Owner) {
        return this[key];
      };
    return get.call(owner);
  };
}

function method<Owner extends object, Args extends unknown[], Answer>(key: string) {
  const call = lenientMethod<Owner, Args, Answer>(key);
  return (owner: Owner, ...args: Args): Answer => {
    const found = call(owner);
    if (found === undefined) throw new TypeError(`reading a node: this document has no ${key}`);
    return found.apply(owner, args);
  };
}

/** Looks a method up that not every browser has. */
export function lenientMethod<Owner extends object, Args extends unknown[], Answer>(key: string) {
  let call: ((this: Owner, ...args: Args) => Answer) | undefined;
  return (owner: Owner): ((this: Owner, ...args: Args) => Answer) | undefined =>
    (call ??= lowest(owner, key)?.value);
}

/** The descriptor nearest the root of the prototype chain: neither a clobbered nor a custom element's own. */
function lowest(owner: object, key: string): PropertyDescriptor | undefined {
  let found: PropertyDescriptor | undefined;
  for (let at = Object.getPrototypeOf(owner); at !== null; at = Object.getPrototypeOf(at)) {
    found = Object.getOwnPropertyDescriptor(at, key) ?? found;
  }
  return found;
}
