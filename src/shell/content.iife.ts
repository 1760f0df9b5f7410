import { browser } from './browser.ts';

/** Runs in every frame of a matched page. */
void browser.runtime.id;
