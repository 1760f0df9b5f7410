import { JSDOM } from 'jsdom';
import type { Answer } from '../../src/batch/answer.ts';
import { judge, type Judgement } from '../../src/batch/judge.ts';
import { noPreferences } from '../../src/core/preferences.ts';
import { zh } from '../../src/words/zh.ts';

export const address = 'http://www.yunxi.gov.cn/zwgk/nb/t20240131_1.html';

/** What is said of a page that a site gives for an address, everything else being usual. */
export function judged(
  body: string | Uint8Array,
  { asked = address, ...given }: Partial<Extract<Answer, { kind: 'answered' }>> & { asked?: string } = {},
): Promise<Judgement> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const usual = { kind: 'answered', status: 200, url: asked, label: null, retryAfter: null, bytes } as const;
  return judge({ ...usual, ...given }, asked, {
    words: zh,
    preferences: noPreferences,
    mayVisit: (url) => Promise.resolve(new URL(url).hostname.endsWith('.gov.cn')),
    parse: (html) => new JSDOM(html).window.document,
  });
}
