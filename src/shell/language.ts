import { browser } from './browser.ts';

/**
 * The language to speak: Chinese where the browser does, or where the person wants pages in Chinese first;
 * some browsers come with English menus only.
 */
export async function languageOfReader(): Promise<string> {
  return languageFrom(await browser.i18n.getAcceptLanguages());
}

/** The same where there is no time to ask; in a page the navigator knows what pages are wanted in. */
export function languageFrom(wanted: readonly string[]): string {
  const menus = browser.i18n.getUILanguage();
  const [pages = ''] = wanted;
  return !isChinese(menus) && isChinese(pages) ? pages : menus;
}

const isChinese = (language: string): boolean => /^zh\b/i.test(language);
