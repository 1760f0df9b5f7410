import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inspect } from '../../src/core/inspect';
import { readPage } from '../../src/dom/read-page';
import { wordsFor } from '../../src/words/choose';
import { documentOf } from './documents';

const fixture = readFileSync(new URL('../fixtures/wrong-row-total/page.html', import.meta.url), 'utf8');

/** A filing that says a name wherever a page names something: labels, titles, headings, ids and tags. */
const naming = (name: string): string =>
  fixture
    .replace(/<title>/, `<title>${name}`)
    .replace(
      /<head>/,
      `<head><meta name="${name}" content="${name}"><meta name="SiteName" content="${name}">`,
    )
    .replace(/<table/g, `<table id="${name}"`)
    .replace(/1\.属于国家秘密/, `1.属于国家秘密${name}`)
    .replace(/<\/table>/g, `<tr><td>${name}<td>${name}<td>1</table>`)
    .replace(/<\/body>/, `<h2>七、${name}</h2><p>${name}</p><a href="/${name}">${name}</a></body>`);

function said(name: string): unknown {
  const result = inspect(readPage(documentOf(naming(name))), wordsFor('zh'));
  const { kind, sections, data, cells, summary, findings } = JSON.parse(JSON.stringify(result));
  const rules = findings.map(({ rule, cells: places }: { rule: string; cells: unknown }) => [rule, places]);
  const places = cells.map(({ selector: _, ...cell }: { selector: string }) => cell);
  return JSON.parse(
    JSON.stringify({ kind, sections, data, places, summary, rules }).replaceAll(name, '甲乙'),
  );
}

test.each([
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
])('a page that calls things %s is judged like any other', (name) => {
  expect(said(name)).toEqual(said('甲乙'));
  const fresh: Record<string, unknown> = {};
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect([fresh['x'], fresh['甲乙'], fresh['constructor']]).toEqual([undefined, undefined, Object]);
});
