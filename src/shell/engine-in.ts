import { inspectSteps } from '../core/inspect.ts';
import type { Words } from '../core/say.ts';
import { finish } from '../core/steps.ts';
import { inSlices } from '../dom/in-slices.ts';
import { readSteps } from '../dom/read-page.ts';
import { lookClosely } from '../dom/look-closely.ts';
import { isHiddenByLayout } from '../dom/visible.ts';
import type { Engine } from './engine.ts';

/** The engine that speaks with these words. */
export const engineIn =
  (words: Words): Engine =>
  async (document, { preferences, isInHaste }) => {
    const steps = readSteps(document, { isHidden: isHiddenByLayout, lookClosely });
    const page = isInHaste ? finish(steps) : await inSlices(steps, slicing);
    // What was read is ours and changes no more: judging it is never in haste, and begins in a turn of its own.
    await pause();
    return inSlices(inspectSteps(page, words, preferences), slicing);
  };

const slicing = { now: () => performance.now(), pause };

/** Lets the page have its turn. A timer would be slowed down in tabs out of sight, a message is not. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
