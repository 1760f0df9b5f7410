import { describe, expect, test, vi } from 'vitest';
import { surfaceFor } from '../../src/words/surface-choose.ts';

async function languageWith(menus: string, pages: readonly string[]): Promise<string> {
  vi.resetModules();
  const i18n = { getUILanguage: () => menus, getAcceptLanguages: async () => pages };
  vi.doMock('../../src/shell/browser.ts', () => ({ browser: { i18n } }));
  const { languageOfReader } = await import('../../src/shell/language.ts');
  return surfaceFor(await languageOfReader()).language;
}

describe('the language of the reader', () => {
  test.each([
    ['zh-CN', ['zh-CN'], 'zh-CN'],
    ['zh-TW', ['en'], 'zh-CN'],
    ['en-US', ['zh-CN', 'en'], 'zh-CN'],
    ['en-US', ['en', 'zh-CN'], 'en'],
    ['de', [], 'en'],
  ])('with menus in %s and pages wanted in %j is %s', async (menus, pages, language) => {
    expect(await languageWith(menus, pages)).toBe(language);
  });
});
