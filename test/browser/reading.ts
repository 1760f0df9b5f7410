// Runs in the page: readPage and isHiddenByLayout under a real layout.
import type { Page } from '../../src/core/page';
import { looksLike } from '../../src/dom/looks-like';
import { lookClosely } from '../../src/dom/look-closely';
import { readPage } from '../../src/dom/read-page';
import { isHiddenByLayout } from '../../src/dom/visible';

declare global {
  var reading: {
    readonly read: (html: string) => Page;
    readonly readShown: () => Page;
    readonly readDeep: () => Page;
    readonly passesGate: () => boolean;
    readonly isHidden: (selector: string) => boolean;
    readonly membersOfForm: () => readonly string[];
  };
}

globalThis.reading = {
  read: (html) =>
    readPage(new DOMParser().parseFromString(html, 'text/html'), { url: 'http://www.example.gov.cn/' }),
  readShown: () =>
    readPage(document, { url: 'http://www.example.gov.cn/', isHidden: isHiddenByLayout, lookClosely }),
  readDeep: () => readPage(deepDocument()),
  passesGate: () => looksLike(document),
  isHidden: (selector) => isHiddenByLayout(document.querySelector(selector) ?? document.body),
  membersOfForm: () => {
    const names: string[] = [];
    for (let at: object | null = HTMLFormElement.prototype; at !== null; at = Object.getPrototypeOf(at)) {
      names.push(...Object.getOwnPropertyNames(at));
    }
    return names;
  },
};

/** What no parser builds, but a script may: elements in each other thousands deep, a letter in every one. */
function deepDocument(): Document {
  const deep = document.implementation.createHTMLDocument('');
  let at: Element = deep.body;
  const open = (name: string): void => {
    at = at.appendChild(deep.createElement(name));
  };
  for (let depth = 0; depth < 10_000; depth += 1) {
    open('div');
    at.append('文');
  }
  for (let depth = 0; depth < 1_000; depth += 1) {
    for (const name of ['table', 'tbody', 'tr', 'td']) open(name);
    at.append('格');
  }
  return deep;
}
