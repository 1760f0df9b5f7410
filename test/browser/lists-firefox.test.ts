import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Item } from '../../src/history/item.ts';
import { serveFaults, type FaultSite } from './fault-site.ts';
import { faults } from './faults.ts';
import { hasFirefox, launchFirefoxWithExtension, type FirefoxSession } from './firefox.ts';
import { makeListExtension } from './list-extension.ts';

/** Firefox reaches the sites through a proxy, which has no https. */
const names = Object.keys(faults).filter((name) => !/https/.test(name));
const urls = names.map((name, index) => `http://www.h${index % 9}.gov.cn/${name}/1.html`);

let site: FaultSite;
let firefox: FirefoxSession | undefined;
let remove = (): void => undefined;

beforeAll(async () => {
  if (!hasFirefox) return;
  site = await serveFaults();
  const extension = await makeListExtension();
  remove = extension.remove;
  firefox = await launchFirefoxWithExtension({
    ...{ routes: new Map(), port: site.port, extension: extension.folder },
  });
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
  remove();
});

test.skipIf(!hasFirefox)('Firefox ends each page in the state that is its own', async () => {
  if (firefox === undefined) throw new Error('no Firefox');
  const popup = await firefox.openPopup(await firefox.page('about:blank'));
  const list = await popup.evaluate(`lists.make(${JSON.stringify(urls)})`);
  const id = JSON.stringify(list);
  const quick = JSON.stringify({ gap: 15, jitter: 5, backOff: 20, timeout: 1500 });
  let ending: unknown;
  for (let runs = 0; runs < 20; runs += 1) {
    await popup.evaluate(`lists.start(${id}, ${quick})`);
    ending = await popup.evaluate('lists.ended()');
    if ((ending as { kind: string }).kind === 'finished') break;
  }
  expect(ending).toEqual({ kind: 'finished' });
  const items = (await popup.evaluate(`lists.items(${id})`)) as readonly Item[];
  const wrong = items
    .filter(({ place, state }) => state !== faults[names[place] ?? '']?.ends)
    .map(({ url, state, kind, detail }) => `${url}: ${state} ${kind} ${detail}`);
  expect(wrong).toEqual([]);
  expect(items.length).toBe(urls.length);
  await popup.close();
});
