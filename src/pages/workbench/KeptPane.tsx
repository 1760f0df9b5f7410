import { useEffect, useState } from 'preact/hooks';
import type { Result, ResultFinding } from '../../core/result.ts';
import { resultAt } from '../../history/history.ts';
import { goTo, goToFinding } from '../../shell/go-to.ts';
import { KeptResult } from '../../ui/KeptResult.tsx';
import type { Surface } from '../../words/surface.ts';
import type { WorkbenchWords } from '../../words/surface-workbench.ts';
import { database } from './store.ts';

export interface KeptPaneProps {
  readonly url: string;
  readonly words: Surface;
  readonly bench: WorkbenchWords;
  readonly isFromSource: boolean;
  readonly onStatus: (status: string) => void;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** The kept result of one address, read when it is wanted. */
export function KeptPane({ url, words, bench, isFromSource, onStatus, onClose, onRemove }: KeptPaneProps) {
  const [result, setResult] = useState<Result | 'loading' | null>('loading');
  useEffect(() => {
    database()
      .then((found) => resultAt(found, url))
      .then(setResult, () => setResult(null));
  }, [url]);
  if (result === 'loading') return <aside class="kept note">{bench.loading}</aside>;
  if (result === null) return <aside class="kept note">{bench.history.gone}</aside>;

  const onOpenPage = (finding: ResultFinding | null): void => {
    if (finding === null || finding.marks.length === 0) return void goTo(result.page.url);
    onStatus(bench.history.opened);
    void goToFinding(result, finding, words.mark).then((marked) => {
      if (marked === null) onStatus(words.noContent);
      else if (marked.found === 0) onStatus(words.lostPlace);
    });
  };
  const onCopyJson = (whole: Result): void =>
    void navigator.clipboard.writeText(JSON.stringify(whole, null, 2)).then(
      () => onStatus(words.copied),
      () => onStatus(words.notCopied),
    );
  return (
    <KeptResult
      result={result}
      isFromSource={isFromSource}
      words={words}
      bench={bench}
      onClose={onClose}
      onOpenPage={onOpenPage}
      onCopyJson={onCopyJson}
      onRemove={onRemove}
    />
  );
}
