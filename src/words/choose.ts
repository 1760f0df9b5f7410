import type { Words } from '../core/say.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The words for a language tag such as `zh-CN` or `en`: Chinese for every zh, English for all else. */
export const wordsFor = (language: string): Words => (/^zh\b/i.test(language) ? zh : en);
