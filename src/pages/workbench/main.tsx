import { render } from 'preact';
import { languageOfReader } from '../../shell/language.ts';
import { surfaceFor } from '../../words/surface-choose.ts';
import { workbenchFor } from '../../words/surface-workbench.ts';
import { Workbench } from './Workbench.tsx';

const words = surfaceFor(await languageOfReader());
document.documentElement.lang = words.language;
document.title = workbenchFor(words.language).title;
const root = document.getElementById('app');
if (root) render(<Workbench words={words} />, root);
