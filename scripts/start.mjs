#!/usr/bin/env node
// npm start: prepares everything, then shows the extension at work on a made-up portal.
// With a screen: a window to walk about in. Without one (or with --headless): every sample is visited and tabled.
import { ensureBuilt } from './built.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { say } from './say.mjs';

async function start() {
  await ensureDependencies();
  const extension = await ensureBuilt('chromium');
  const isHeadless = process.argv.includes('--headless') || !hasScreen();
  const { tour } = await import('./tour.mjs');
  const { walk } = await import('./walk.mjs');
  if (isHeadless) return tour(extension);
  const { isWithoutScreen } = await import('./launch.mjs');
  try {
    return await walk(extension);
  } catch (error) {
    if (!isWithoutScreen(error)) throw error;
    return tour(extension);
  }
}

function hasScreen() {
  if (process.env['CI']) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

try {
  process.exitCode = await start();
} catch (error) {
  say('没有成功', error.message);
  process.exitCode = 1;
}
