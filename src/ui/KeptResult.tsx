import type { Result, ResultFinding } from '../core/result.ts';
import type { Surface } from '../words/surface.ts';
import type { WorkbenchWords } from '../words/surface-workbench.ts';
import { Confirm } from './Confirm.tsx';
import { ResultView } from './ResultView.tsx';

export interface KeptResultEvents {
  readonly onClose: () => void;
  /** Opens the page, at the finding where one is given. */
  readonly onOpenPage: (finding: ResultFinding | null) => void;
  readonly onCopyJson: (result: Result) => void;
  readonly onRemove: () => void;
}

export interface KeptResultProps extends KeptResultEvents {
  readonly result: Result;
  readonly isFromSource: boolean;
  readonly words: Surface;
  readonly bench: WorkbenchWords;
}

/** A kept result beside the table, with the way back to its page. */
export function KeptResult({ result, isFromSource, words, bench, ...on }: KeptResultProps) {
  const { history } = bench;
  return (
    <aside class="kept" aria-label={history.open} data-testid="kept">
      <p class="bar">
        <button type="button" class="plain main" data-testid="open-page" onClick={() => on.onOpenPage(null)}>
          {history.openPage}
        </button>
        <button type="button" class="plain" data-testid="copy-json" onClick={() => on.onCopyJson(result)}>
          {words.copyJson}
        </button>
        <button type="button" class="plain" data-testid="close-kept" onClick={on.onClose}>
          {history.close}
        </button>
      </p>
      <div class="page">
        <ResultView
          result={result}
          current={null}
          words={words}
          onPoint={on.onOpenPage}
          onPointCell={() => on.onOpenPage(null)}
          onSetAside={null}
          onTakeBack={null}
        />
      </div>
      {isFromSource && <p class="note">{bench.fromSource}</p>}
      <p class="note url">{result.page.url}</p>
      <p class="bar">
        <Confirm
          id="remove-one"
          label={history.remove}
          question={history.reallyRemove(1)}
          cancel={history.cancel}
          onYes={on.onRemove}
        />
      </p>
    </aside>
  );
}
