import { render } from 'preact';
import { languageOfReader } from '../../shell/language.ts';
import { best, take } from '../../shell/shelf.ts';
import { tabInQuestion } from '../../shell/tab.ts';
import { surfaceFor } from '../../words/surface-choose.ts';
import { JsonView } from '../../ui/JsonView.tsx';
import { withYearBefore } from '../popup/with-year-before.ts';

const words = surfaceFor(await languageOfReader());
document.documentElement.lang = words.language;
document.title = words.json.title;

/** The result of a tab as it was when this page was opened: a document to read, keep and print. */
async function open(root: HTMLElement): Promise<void> {
  const tab = await tabInQuestion(location.search).catch(() => null);
  const outcome = tab === null ? null : (best(await take(tab.id))?.outcome ?? null);
  const result = outcome?.status === 'checked' ? await withYearBefore(outcome.result) : null;
  const json = result && JSON.stringify(result, null, 2);
  const draw = (status: string): void =>
    render(<JsonView json={json} words={words} status={status} onCopy={copy} />, root);
  const copy = (text: string): void =>
    void navigator.clipboard.writeText(text).then(
      () => draw(words.copied),
      () => draw(words.notCopied),
    );
  draw('');
}

const root = document.getElementById('app');
if (root) void open(root);
