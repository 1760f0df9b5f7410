import type { Browser, LaunchOptions } from 'puppeteer-core';

export function openChromium(wanted: {
  readonly extension: string;
  readonly headless: boolean;
  /** The browser's language, such as zh-CN; the person's own when left out. */
  readonly language?: string;
  readonly args?: readonly string[];
  readonly options?: LaunchOptions;
}): Promise<{ readonly browser: Browser; readonly extensionId: string; readonly executablePath: string }>;
