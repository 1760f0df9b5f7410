import { render } from 'preact';
import { languageOfReader } from '../../shell/language.ts';
import { surfaceFor } from '../../words/surface-choose.ts';
import { Popup } from '../popup/Popup.tsx';

const words = surfaceFor(await languageOfReader());
document.documentElement.lang = words.language;
document.title = words.name;
const root = document.getElementById('app');
if (root) render(<Popup words={words} place="panel" />, root);
