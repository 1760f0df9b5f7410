import { openPortal } from './demo.mjs';
import { openChromium } from './launch.mjs';
import { say } from './say.mjs';

/** Opens a window on the portal and waits until the person closes it. */
export async function walk(extension) {
  const portal = await openPortal();
  try {
    const { browser } = await openChromium({
      extension,
      headless: false,
      args: [...portal.args, '--window-size=1280,960'],
      options: { defaultViewport: null, ignoreDefaultArgs: ['--enable-automation'] },
    });
    const [page = await browser.newPage()] = await browser.pages();
    await page.goto(portal.samples[0].url);
    say(
      '浏览器已打开；工具栏上的图标会显示核对结果，关闭窗口即结束',
      'Browser open: the toolbar icon shows the result; close the window to end',
    );
    await closed(browser);
    return 0;
  } finally {
    await portal.close();
  }
}

/** On some systems the program outlives its last window. */
function closed(browser) {
  return new Promise((resolve) => {
    browser.once('disconnected', resolve);
    browser.on('targetdestroyed', async () => {
      const isOpen = browser.targets().some((target) => target.type() === 'page');
      if (!isOpen) await browser.close().catch(() => {});
    });
  });
}
