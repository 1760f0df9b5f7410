import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hasFirefox, launchFirefoxWithExtension, type FirefoxPopup, type FirefoxSession } from './firefox.ts';

const host = 'www.yunxi.gov.cn';
const fixture = (slug: string): string =>
  readFileSync(new URL(`../fixtures/${slug}/page.html`, import.meta.url), 'utf8');
const routes = new Map([
  [`${host}/good.html`, fixture('2021-plain')],
  [`${host}/wrong.html`, fixture('wrong-row-total')],
  [`${host}/open.html`, fixture('blanks-open')],
]);

describe.skipIf(!hasFirefox)('a person with the workbench in Firefox', () => {
  let session: FirefoxSession;
  let bench: FirefoxPopup;
  beforeAll(async () => {
    session = await launchFirefoxWithExtension({ routes, language: 'zh-CN' });
  });
  afterAll(() => session?.close());

  const open = async (name: string, badge: string) => {
    const page = await session.page(`http://${host}/${name}.html`);
    await vi.waitFor(async () => expect((await session.badge(page)).text).toBe(badge), 15_000);
    return page;
  };
  const find = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})`;
  const is = (view: FirefoxPopup, expression: string, wanted: unknown): Promise<void> =>
    vi.waitFor(async () => expect(await view.evaluate(expression)).toEqual(wanted), 20_000);

  test('sees the result beside the page, and it follows', async () => {
    const first = await open('good', '✓');
    const sidebar = await session.openSidebar();
    const verdict = `${find('[data-testid="verdict"]')}?.getAttribute('data-verdict')`;
    await is(sidebar, verdict, 'balanced');
    const second = await open('wrong', '2');
    await is(sidebar, verdict, 'unbalanced');
    await first.bringToFront();
    await is(sidebar, verdict, 'balanced');
    await sidebar.close();
    await first.close();
    await second.close();
  });

  test('finds what was opened in the history', async () => {
    bench = await session.openOurs('src/pages/workbench/index.html');
    const verdicts = `[...document.querySelectorAll('.heads tbody .standing')].map((each) => each.dataset.verdict)`;
    await is(bench, verdicts, ['unbalanced', 'balanced']);
  });

  test('goes through a list', async () => {
    await bench.evaluate(`${find('[data-testid="room-list"]')}.click()`);
    const paste = find('[data-testid="paste"]');
    await is(bench, `${paste} !== null`, true);
    await bench.evaluate(
      `(${paste}.value = 'http://${host}/open.html http://${host}/none.html', ${paste}.dispatchEvent(new Event('input', { bubbles: true })))`,
    );
    await is(bench, `${find('[data-testid="read-paste"]')}.disabled`, false);
    await bench.evaluate(`${find('[data-testid="read-paste"]')}.click()`);
    await is(bench, `document.querySelectorAll('[data-testid="links"] li').length`, 2);
    await bench.evaluate(`${find('[data-testid="start"]')}.click()`);
    const states = `[...document.querySelectorAll('[data-item]')].map((row) => row.dataset.state)`;
    await is(bench, states, ['checked', 'gone']);
    await is(bench, `${find('[data-item] .standing')}?.dataset.verdict`, 'incomplete');
  });

  test('takes the results away as a workbook', async () => {
    await bench.evaluate(`${find('[data-testid="room-history"]')}.click()`);
    await is(bench, `${find('[data-testid="export-xlsx"]')} !== null`, true);
    await bench.evaluate(`${find('[data-testid="export-xlsx"]')}.click()`);
    const status = `${find('[data-testid="status"]')}.textContent.replace(/\\d{4}-\\d\\d-\\d\\d/, '')`;
    await is(bench, status, '已导出 gouji-results-.xlsx');
    await bench.close();
  });
});
