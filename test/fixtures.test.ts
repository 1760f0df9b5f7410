import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { inspect } from '../src/core/inspect';
import { readPage } from '../src/dom/read-page';
import { wordsFor } from '../src/words/choose';
import { differences } from './render/differences';
import type { Expected } from './render/fixture';

const root = path.join(import.meta.dirname, 'fixtures');

describe('every page kept as a fixture gives what a person read off it', () => {
  for (const slug of readdirSync(root)) {
    it(slug, () => {
      const expected: Expected = JSON.parse(readFileSync(path.join(root, slug, 'expected.json'), 'utf8'));
      const html = readFileSync(path.join(root, slug, 'page.html'), 'utf8');
      const { document } = new JSDOM(html, { url: expected.url }).window;
      const result = inspect(readPage(document, { url: expected.url }), wordsFor('zh'));
      expect(differences(expected, result), expected.note).toEqual([]);
    });
  }
});
