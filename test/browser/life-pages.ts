import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { SiteEntry } from '../../scripts/site.mjs';

// Pages that live as pages do: late, in frames, in pieces, behind tabs. Both browsers are shown them.

export const host = 'www.yunxi.gov.cn';
const fixture = (slug: string): string =>
  readFileSync(new URL(`../fixtures/${slug}/page.html`, import.meta.url), 'utf8');
const html = fixture('2021-plain');
const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const around = (inside: string): string => `<!doctype html><title>年报</title>${inside}`;
const written = (text: string): string => JSON.stringify(text).replaceAll('<', '\\u003c');

/** Elements whose names hide what a script would ask of its globals, of the document or of a form. */
export const CLOBBERED = [
  '<form id="chrome"><input name="runtime"></form>',
  '<form id="browser"><input name="runtime" id="x"></form>',
  ['defaultView', 'head', 'documentElement', 'querySelectorAll', 'createElement', 'addEventListener', 'URL']
    .map((name) => `<img name="${name}">`)
    .join(''),
];

export const routes = new Map<string, SiteEntry>([
  [`${host}/good.html`, html],
  [`${host}/wrong.html`, fixture('wrong-row-total')],
  [`${host}/news.html`, around('<p>今日要闻</p>')],
  [
    `${host}/strict.html`,
    {
      body: html,
      headers: {
        'content-security-policy': "default-src 'none'; sandbox; require-trusted-types-for 'script'",
      },
    },
  ],
  ...CLOBBERED.map((form, index): [string, SiteEntry] => [
    `${host}/clobbered-${index}.html`,
    html.replace('<body>', `<body>${form}`),
  ]),
  [`${host}/frame-same.html`, around(`<iframe src="/good.html"></iframe>`)],
  [`${host}/frame-other.html`, around(`<iframe src="http://fj.nanping.gov.cn/good.html"></iframe>`)],
  [`${host}/frame-nested.html`, around(`<iframe src="/frame-other.html"></iframe>`)],
  [`${host}/frame-srcdoc.html`, around(`<iframe srcdoc="${attribute(html)}"></iframe>`)],
  [`${host}/frame-sandbox.html`, around(`<iframe sandbox src="/good.html"></iframe>`)],
  [
    `${host}/frame-late.html`,
    around(
      `<script>setTimeout(() => { document.body.append(Object.assign(document.createElement('iframe'), { src: '/good.html' })); }, 900)</script>`,
    ),
  ],
  [`${host}/frame-foreign.html`, around(`<iframe src="http://mirror.example.org/good.html"></iframe>`)],
  ['fj.nanping.gov.cn/good.html', html],
  ['mirror.example.org/good.html', html],
  [
    `${host}/late.html`,
    around(
      `<div id="app"></div><script>setTimeout(() => { document.getElementById('app').innerHTML = ${written(html)}; }, 1500)</script>`,
    ),
  ],
  // As single-page portals do it: first the frame of the page, then table after table.
  [
    `${host}/piecewise.html`,
    around(
      `<div id="app"></div><script>
        const whole = new DOMParser().parseFromString(${written(html)}, 'text/html');
        const app = document.getElementById('app');
        const next = () => { const child = whole.body.firstChild; if (child) { app.append(child); setTimeout(next, 15); } };
        setTimeout(next, 300);
      </script>`,
    ),
  ],
  // The whole filing stands behind a tab that a person has to open.
  [
    `${host}/tabs.html`,
    around(
      `<button onclick="document.getElementById('two').hidden = false">年报</button><div id="two" hidden>${html.replace(/^[^]*<body[^>]*>/, '')}</div>`,
    ),
  ],
]);

/** The pages that come to have a filing, in a frame or later, by name. */
export const ARRIVING = [
  'frame-same',
  'frame-other',
  'frame-nested',
  'frame-srcdoc',
  'frame-sandbox',
  'frame-late',
  'late',
  'piecewise',
];

/** What stands in the body of a page. */
const bodyOf = (whole: string): string => whole.replace(/^[^]*<body[^>]*>/, '');

const STATES = [
  { badge: '✓', body: bodyOf(html) },
  { badge: '2', body: bodyOf(fixture('wrong-row-total')) },
  { badge: '', body: '<p>今日要闻</p>' },
];

/** Moves a page within itself again and again; tells after each move which badge it is to have. */
export async function moveWithin(
  page: Page,
  times: number,
  see: (badge: string) => Promise<void>,
): Promise<void> {
  for (let move = 0; move < times; move += 1) {
    const { badge, body } = STATES[move % STATES.length] ?? { badge: '', body: '' };
    await page.evaluate(
      (path, inside) => {
        history.pushState({}, '', path);
        document.body.innerHTML = inside;
      },
      `/move-${move}`,
      body,
    );
    await see(badge);
  }
}

/** Spoils the total of one row, in the page. */
export function changeTotal(): void {
  const row = [...document.querySelectorAll('tr')].find((each) => /予以公开/.test(each.textContent ?? ''));
  const total = row?.lastElementChild;
  if (total) total.textContent = '987654';
}

/** A storm of ten thousand changes a second, in the page; answers how many there were a second. */
export async function storm(seconds: number): Promise<number> {
  const noise = document.body.appendChild(document.createElement('div'));
  const start = performance.now();
  let changes = 0;
  while (performance.now() < start + seconds * 1_000) {
    const due = ((performance.now() - start) / 1_000) * 10_000;
    for (; changes < due; changes += 1) noise.textContent = String(changes);
    await new Promise((done) => setTimeout(done, 4));
  }
  return changes / seconds;
}
