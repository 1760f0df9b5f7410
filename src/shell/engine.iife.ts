import { inspect } from '../core/inspect.ts';
import { readPage } from '../dom/read-page.ts';
import { isHiddenByLayout } from '../dom/visible.ts';
import { wordsFor } from '../words/choose.ts';
import { installEngine } from './engine.ts';
import { languageFrom } from './language.ts';

/** Put into a frame by the background once the gate there has said yes, or by the popup when a person asks. */
const words = wordsFor(languageFrom(navigator.languages));
installEngine((document) => inspect(readPage(document, { isHidden: isHiddenByLayout }), words));
