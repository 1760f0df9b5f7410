import type { Browser, Page } from 'puppeteer-core';

export interface Badge {
  readonly text: string;
  readonly title: string;
  readonly color: readonly number[];
}

export interface Toolbar {
  readonly open: (url?: string) => Promise<Page>;
  readonly badge: (page: Page) => Promise<Badge>;
  readonly badgeWhen: (page: Page, isWanted: (badge: Badge) => boolean, timeout?: number) => Promise<Badge>;
  /** The value of an expression in a page of the extension, with its rights. */
  readonly ask: (expression: string) => Promise<unknown>;
  readonly openPopup: (page: Page) => Promise<Page>;
}

export function watchToolbar(browser: Browser, extensionId: string): Promise<Toolbar>;
