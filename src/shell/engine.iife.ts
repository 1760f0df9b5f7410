import { inspect } from '../core/inspect.ts';
import { readPage } from '../dom/read-page.ts';
import { isHiddenByLayout } from '../dom/visible.ts';
import { wordsFor } from '../words/choose.ts';
import { installEngine } from './engine.ts';

/** Put into a frame by the background once the gate there has said yes, or by the popup when a person asks. */
installEngine(async (document, { language, preferences }) =>
  inspect(readPage(document, { isHidden: isHiddenByLayout }), wordsFor(language), preferences),
);
