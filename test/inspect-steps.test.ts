import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inspect, inspectSteps } from '../src/core/inspect';
import { noPreferences } from '../src/core/preferences';
import { wordsFor } from '../src/words/choose';
import { readPage } from '../src/dom/read-page';
import { documentOf } from './dom/documents';
import { line, pageOf, table } from './core/pages';

const zh = wordsFor('zh');
const fixture = (name: string) =>
  readPage(documentOf(readFileSync(`test/fixtures/${name}/page.html`, 'utf8')));

test.each(['2021-plain', 'wrong-row-total', '2014-statistics', 'near-home'])(
  '%s judged in steps comes out as judged at once',
  (name) => {
    const page = fixture(name);
    const steps = inspectSteps(page, zh, noPreferences);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(step.value).toEqual(inspect(page, zh));
  },
);

test('two pages judged in turns do not mix', () => {
  const [one, other] = [fixture('wrong-row-total'), fixture('2014-statistics')];
  const [a, b] = [inspectSteps(one, zh, noPreferences), inspectSteps(other, zh, noPreferences)];
  let [x, y] = [a.next(), b.next()];
  let turns = 0;
  for (; x.done !== true || y.done !== true; turns += 1) {
    if (x.done !== true) x = a.next();
    if (y.done !== true) y = b.next();
  }
  expect(turns).toBeGreaterThan(20);
  expect([x.value, y.value]).toEqual([inspect(one, zh), inspect(other, zh)]);
});

const rows = Array.from({ length: 100 }, (_, row) => ['品种', row, row, row]);

test.each([
  [
    'lines of text',
    pageOf(Array.from({ length: 10_000 }, (_, at) => line(`第${at}段。村里修好了路。`))),
    100,
  ],
  ['tables', pageOf(Array.from({ length: 300 }, () => table(rows))), 300],
  ['a table', pageOf([table(Array.from({ length: 100 }, () => rows).flat())]), 30],
])('many %s make many steps', (_, page, least) => {
  const steps = inspectSteps(page, zh, noPreferences);
  let count = 0;
  while (steps.next().done !== true) count += 1;
  expect(count).toBeGreaterThan(least);
});
