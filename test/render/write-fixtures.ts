import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Fixture } from './fixture';
import { formNotices } from './near-forms';
import { lists } from './near-lists';
import { otherPapers } from './near-papers';
import { otherTables } from './near-tables';
import { balancedFilings } from './positives-balanced';
import { blankFilings } from './positives-blank';
import { joinedFilings } from './positives-joined';
import { formFilings } from './positives-forms';
import { headingFilings } from './positives-headings';
import { wrongFilings } from './positives-wrong';

/**
 * Writes the pages and what they must give into test/fixtures, both from the figures and never from the engine:
 *   node -e "import('vite').then((v) => v.runnerImport('./test/render/write-fixtures.ts'))"
 */
const all: readonly Fixture[] = [
  ...balancedFilings,
  ...wrongFilings,
  ...blankFilings,
  ...formFilings,
  ...joinedFilings,
  ...headingFilings,
  ...formNotices,
  ...lists,
  ...otherPapers,
  ...otherTables,
];

const root = path.join(process.cwd(), 'test', 'fixtures');
const slugs = all.map((fixture) => fixture.slug);
if (new Set(slugs).size !== slugs.length) throw new Error('Two fixtures have the same slug.');

for (const { slug, html, expected } of all) {
  mkdirSync(path.join(root, slug), { recursive: true });
  writeFileSync(path.join(root, slug, 'page.html'), html);
  writeFileSync(path.join(root, slug, 'expected.json'), `${JSON.stringify(expected, null, 1)}\n`);
}
