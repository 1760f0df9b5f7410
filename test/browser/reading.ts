// Runs in the page: readPage and isHiddenByLayout under a real layout.
import { inspect } from '../../src/core/inspect';
import type { Page } from '../../src/core/page';
import { looksLike } from '../../src/dom/looks-like';
import { lookClosely } from '../../src/dom/look-closely';
import { readPage } from '../../src/dom/read-page';
import { isHiddenByLayout } from '../../src/dom/visible';
import { wordsFor } from '../../src/words/choose';

const words = wordsFor('zh');

declare global {
  var reading: {
    readonly read: (html: string) => Page;
    readonly readShown: () => Page;
    readonly readDeep: () => Page;
    readonly passesGate: () => boolean;
    readonly isHidden: (selector: string) => boolean;
    readonly membersOfForm: () => readonly string[];
    /** The plain pages of which a clobbered copy gives another result, or throws. */
    readonly differing: (bodies: readonly string[]) => readonly string[];
  };
}

/** A page of names as a form gives them to its members. */
function clobbered(body: string, hide: (index: number) => string): string {
  const inputs = Array.from({ length: 12 }, (_, index) => `<input type="hidden"${hide(index)}>`).join('');
  return `<form${hide(12)}>${inputs}<div>${body.replace(/<\/?form[^>]*>/g, '')}</div></form><img width="1"${hide(13)}>`;
}

globalThis.reading = {
  read: (html) =>
    readPage(new DOMParser().parseFromString(html, 'text/html'), { url: 'http://www.example.gov.cn/' }),
  readShown: () =>
    readPage(document, { url: 'http://www.example.gov.cn/', isHidden: isHiddenByLayout, lookClosely }),
  readDeep: () => readPage(deepDocument()),
  passesGate: () => looksLike(document),
  isHidden: (selector) => isHiddenByLayout(document.querySelector(selector) ?? document.body),
  differing(bodies) {
    const names = globalThis.reading.membersOfForm();
    const said = (html: string): string => {
      document.body.innerHTML = html;
      return JSON.stringify(inspect(globalThis.reading.readShown(), words));
    };
    return bodies.filter((body, index) => {
      const plain = said(clobbered(body, () => ''));
      const name = (at: number): string => ` name="${names[(index * 13 + at) % names.length]}"`;
      return said(clobbered(body, name)) !== plain;
    });
  },
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
