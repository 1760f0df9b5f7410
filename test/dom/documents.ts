import { JSDOM } from 'jsdom';

/** A document of its own for a test, at the address of a made-up portal. */
export function documentOf(html: string, url = 'http://www.example.gov.cn/zwgk/nb/1.html'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** The first element a selector finds in a piece of HTML; failing loudly spares each test a check. */
export function elementOf(html: string, selector: string): Element {
  return found(documentOf(html), selector);
}

export function found(document: Document, selector: string): Element {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`no ${selector} in the test's page`);
  return element;
}
