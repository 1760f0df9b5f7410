import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { openPortal } from './demo.mjs';
import { openChromium } from './launch.mjs';
import { place } from './place.mjs';
import { say } from './say.mjs';
import { alignRows } from './table.mjs';
import { watchToolbar } from './toolbar.mjs';

/** Visits every page of the portal without a window and prints what the extension said of each. */
export async function tour(extension) {
  const portal = await openPortal();
  try {
    say('正在逐页核对示例……', 'Checking the sample pages');
    const { args } = portal;
    const { browser, extensionId } = await openChromium({ extension, headless: true, language, args });
    try {
      return await visitAll(await watchToolbar(browser, extensionId), portal.samples);
    } finally {
      await browser.close();
    }
  } finally {
    await portal.close();
  }
}

/** A machine that states no language is asked to speak Chinese, as the pages do. */
const { LC_ALL, LANG } = process.env;
const language = /^(C|POSIX)?(\.|$)/.test(LC_ALL || LANG || '') ? 'zh-CN' : undefined;

async function visitAll(toolbar, samples) {
  const rows = [];
  for (const sample of samples) rows.push(await visit(toolbar, sample));
  const lines = rows.map(({ title, badge, verdict, note }) => [title, badge || '—', verdict, note]);
  console.log(alignRows([['页面 Page', '标记 Badge', '结论 Verdict', '说明 Note'], ...lines]).join('\n'));
  await picture(toolbar, rows.find(({ badge }) => /^\d/.test(badge)) ?? rows[0]);
  const failed = rows.filter(({ trouble }) => trouble !== null);
  for (const { title, trouble } of failed) console.log(`✗ ${title}：${trouble}`);
  return failed.length === 0 ? 0 : 1;
}

async function visit(toolbar, { url, title, note }) {
  const page = await toolbar.open(url);
  const { text } = await settled(toolbar, page);
  const popup = await toolbar.openPopup(page);
  const verdict = await popup
    .waitForSelector('[data-testid="verdict"]', { timeout: 10_000 })
    .catch(() => null);
  const word = await verdict?.evaluate((element) => element.getAttribute('data-verdict'));
  await popup.close();
  await page.close();
  const trouble = troubleOf(text, word);
  return {
    url,
    title,
    note: note ?? '',
    badge: text,
    verdict: word ?? '—',
    isRight: trouble === null,
    trouble,
  };
}

/** A page that is no filing never gets a badge, so its absence is believed after a while. */
async function settled(toolbar, page) {
  const seen = await toolbar.badgeWhen(page, ({ text }) => text !== '', 2_000);
  return toolbar.badgeWhen(page, ({ text }) => text !== seen.text, 300);
}

/** Badge and popup are two faces of one answer: a failed check or a disagreement is an error of ours. */
function troubleOf(badge, verdict) {
  if (badge === '!') return '核对没有完成 · the check failed';
  const expected =
    badge === '✓' ? 'balanced' : badge === '?' ? 'incomplete' : badge === '' ? null : 'unbalanced';
  const verdicts = ['balanced', 'incomplete', 'unbalanced'];
  const isSame = expected === null ? !verdicts.includes(verdict) : verdict === expected;
  return isSame
    ? null
    : `标记为“${badge}”而弹窗为“${verdict}” · the badge says “${badge}”, the popup “${verdict}”`;
}

/** Pictures of the popup, and of the page with the places that its first finding points at. */
async function picture(toolbar, { url }) {
  mkdirSync(place('dist', 'demo'), { recursive: true });
  const page = await toolbar.open(url);
  await page.setViewport({ width: 1280, height: 1500 });
  await settled(toolbar, page);
  const popup = await toolbar.openPopup(page);
  const finding = await popup.waitForSelector('[data-rule] button', { timeout: 10_000 });
  await popup.screenshot({ path: place('dist', 'demo', 'popup.png'), captureBeyondViewport: false });
  await finding.click();
  await isStill(page);
  await page.screenshot({ path: place('dist', 'demo', 'page.png'), captureBeyondViewport: false });
  console.log(['page.png', 'popup.png'].map((name) => place('dist', 'demo', name)).join('\n'));
}

/** The page scrolls smoothly to the place; done when three looks in a row find it where it was. */
async function isStill(page) {
  let [before, same] = [NaN, 0];
  while (same < 3) {
    await wait(150);
    const now = await page.evaluate('window.scrollY');
    same = now === before ? same + 1 : 0;
    before = now;
  }
}
