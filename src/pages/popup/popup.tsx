import { render } from 'preact';
import { browser } from '../../shell/browser.ts';
import { surfaceFor } from '../../words/surface-choose.ts';

const words = surfaceFor(browser.i18n.getUILanguage());
const root = document.getElementById('app');
if (root) render(<p>{words.privacy}</p>, root);
