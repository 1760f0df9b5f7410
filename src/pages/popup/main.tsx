import { render } from 'preact';
import { browser } from '../../shell/browser.ts';
import { surfaceFor } from '../../words/surface-choose.ts';
import { Popup } from './Popup.tsx';

const words = surfaceFor(browser.i18n.getUILanguage());
document.documentElement.lang = words.language;
document.title = words.name;
const root = document.getElementById('app');
if (root) render(<Popup words={words} />, root);
