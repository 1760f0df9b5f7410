import type { Page } from 'puppeteer-core';
import type { Result } from '../../src/core/result.ts';
import { findingOf, unbalanced } from '../ui/results.ts';

/** Half a character becomes a sign for it on the way through any file or message. */
export const wellFormed = (text: string): string => Buffer.from(text).toString();

/** A result that says a string in every place that a page has a say in. */
export function resultSaying(...texts: readonly [string, ...string[]]): Result {
  const [text] = texts;
  const finding = (said: string, more: object) =>
    findingOf({
      rule: 'requests-balance',
      message: said,
      quote: said,
      earlier: said,
      basis: said,
      cells: [said],
      marks: [{ selector: said, role: 'place' }],
      ...more,
    } as never);
  return {
    ...unbalanced,
    reason: text,
    page: { ...unbalanced.page, url: text, title: text, siteName: text, publishedAt: text },
    report: unbalanced.report && { ...unbalanced.report, issuer: text },
    sections: unbalanced.sections.map((section) => ({ ...section, heading: text })),
    cells: unbalanced.cells.map((cell, at) => {
      const said = texts[at % texts.length] ?? text;
      return { ...cell, raw: said, unit: said, selector: said };
    }),
    summary: {
      ...unbalanced.summary,
      coverage: { assessed: 1, total: 2, notAssessable: [{ rule: text, cells: [text], why: text }] },
    },
    findings: [
      ...texts.map((said) => finding(said, { formula: `${said} = ${said}`, difference: 1 })),
      finding(text, {
        hint: { path: 'requests.outcomes.granted.total', value: 1, message: text },
        rule: text,
      }),
      finding(text, { setAside: text, formula: text }),
    ],
  };
}

export const TAGS =
  'html head meta title link script body main div header footer section h1 h2 h3 p b q span ul ol li button svg path details summary progress table caption thead tbody tr th td small pre form fieldset legend label input textarea nav aside select option figure figcaption g rect text b';

/** What is in a page of ours that we did not put there, and whether anything ran. Runs in the page. */
export function foreignHere(tags: string): readonly string[] {
  const known = new Set(tags.split(' '));
  const odd = [...document.querySelectorAll('*')].filter(
    (element) =>
      !known.has(element.localName) ||
      (['script', 'link'].includes(element.localName) && !element.closest('head')) ||
      element.getAttributeNames().some((name) => /^on|^(href|src|srcdoc|action|style)$/.test(name)) !==
        (['script', 'link'].includes(element.localName) && element.closest('head') !== null),
  );
  return [...odd.map(({ outerHTML }) => outerHTML.slice(0, 200)), ...('hit' in globalThis ? ['it ran'] : [])];
}

/** The same of a page in a Chromium. */
export const foreign = (page: Page): Promise<readonly string[]> => page.evaluate(foreignHere, TAGS);
