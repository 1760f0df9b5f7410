import { inspect } from '../core/inspect.ts';
import { inSlices } from '../dom/in-slices.ts';
import { readSteps } from '../dom/read-page.ts';
import { finish } from '../dom/steps.ts';
import { isHiddenByLayout } from '../dom/visible.ts';
import { wordsFor } from '../words/choose.ts';
import { installEngine } from './engine.ts';

/** Put into a frame by the background once the gate there has said yes, or by the popup when a person asks. */
installEngine(async (document, { language, preferences, isInHaste }) => {
  const steps = readSteps(document, { isHidden: isHiddenByLayout });
  const page = isInHaste ? finish(steps) : await inSlices(steps, { now: () => performance.now(), pause });
  // Judging takes as long as a slice and more: it has a turn of its own.
  if (!isInHaste) await pause();
  return inspect(page, wordsFor(language), preferences);
});

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
