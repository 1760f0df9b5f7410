import type { Result, ResultCell, ResultFinding } from '../core/result.ts';
import type { Surface } from '../words/surface.ts';
import { CopyButton } from './CopyButton.tsx';
import type { FindingEvents } from './FindingRow.tsx';
import { MarkBar } from './MarkBar.tsx';
import { ResultView } from './ResultView.tsx';
import { VerdictBanner } from './VerdictBanner.tsx';

/** What is known of the tab that the popup was opened over. */
export type View =
  | { readonly state: 'checking' }
  /** The page is of another site and nobody has asked yet. */
  | { readonly state: 'unchecked' }
  /** The page is of another site, and the browser tells us nothing of it until the toolbar's button is pressed. */
  | { readonly state: 'elsewhere' }
  /** No extension may read the page. */
  | { readonly state: 'forbidden' }
  /** The browser has taken back the permission for government sites. */
  | { readonly state: 'revoked' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'checked'; readonly result: Result };

export interface PopupEvents extends FindingEvents {
  readonly onCheck: () => void;
  readonly onAllow: () => void;
  readonly onCopyJson: (result: Result) => void;
  readonly onCopySummary: (result: Result) => void;
  readonly onOpenJson: () => void;
  readonly onOpenOptions: () => void;
  /** Null where this is the panel already. */
  readonly onOpenPanel: (() => void) | null;
  readonly onOpenWorkbench: () => void;
  /** Opens the workbench with the list that the page holds. */
  readonly onOpenList: () => void;
  readonly onCopyMessage: (message: string) => void;
  readonly onPointCell: (cell: ResultCell) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onUnmark: () => void;
}

export interface PopupViewProps extends PopupEvents {
  readonly view: View;
  readonly words: Surface;
  /** The finding whose places are marked, with its place among those that can be. */
  readonly current: ResultFinding | null;
  readonly position: { readonly index: number; readonly count: number };
  readonly isMarked: boolean;
  /** What became of the last thing the person did. */
  readonly status: string;
}

/** The whole popup. */
export function PopupView(props: PopupViewProps) {
  const { words, status } = props;
  return (
    <>
      <div class="page">
        <ViewOf {...props} />
      </div>
      <footer>
        <MarkBar {...props} />
        <Actions {...props} />
        <p class="foot">
          <span class="status" role="status" aria-live="polite">
            {status}
          </span>
          <span class="privacy">{words.privacy}</span>
          <Rooms {...props} />
        </p>
      </footer>
    </>
  );
}

/** The ways to the other pages of ours. */
function Rooms({ words, onOpenPanel, onOpenWorkbench, onOpenOptions }: PopupViewProps) {
  return (
    <span class="rooms">
      {onOpenPanel !== null && (
        <button type="button" class="quiet" data-testid="open-panel" onClick={onOpenPanel}>
          {words.openPanel}
        </button>
      )}
      <button type="button" class="quiet" data-testid="open-workbench" onClick={onOpenWorkbench}>
        {words.openWorkbench}
      </button>
      <button type="button" class="quiet" data-testid="open-options" onClick={onOpenOptions}>
        {words.options.open}
      </button>
    </span>
  );
}

function ViewOf({ view, ...rest }: PopupViewProps) {
  const { words } = rest;
  switch (view.state) {
    case 'checking':
      return <VerdictBanner verdict={null} shape="waiting" title={words.checking} />;
    case 'unchecked':
    case 'elsewhere':
    case 'forbidden':
    case 'revoked':
      return <VerdictBanner verdict={view.state} shape="none" {...words[view.state]} />;
    case 'failed':
      return (
        <VerdictBanner verdict="failed" shape="failed" {...words.failed}>
          <details class="trouble">
            <summary>{words.failedDetail}</summary>
            <pre>{view.message}</pre>
          </details>
        </VerdictBanner>
      );
    case 'checked':
      return <ResultView {...rest} result={view.result} />;
  }
}

function Actions({
  view,
  words,
  onCheck,
  onAllow,
  onCopyJson,
  onCopySummary,
  onOpenJson,
  onOpenList,
  ...on
}: PopupViewProps) {
  switch (view.state) {
    case 'checking':
    case 'elsewhere':
    case 'forbidden':
      return null;
    case 'unchecked':
      return (
        <div class="actions">
          <button type="button" class="main" data-testid="check" onClick={onCheck}>
            {words.check}
          </button>
        </div>
      );
    case 'revoked':
      return (
        <div class="actions">
          <button type="button" class="main" data-testid="allow" onClick={onAllow}>
            {words.allow}
          </button>
        </div>
      );
    case 'failed':
      return (
        <div class="actions">
          <button type="button" class="main" data-testid="check" onClick={onCheck}>
            {words.checkAgain}
          </button>
          <CopyButton
            id="copy-message"
            label={words.copyMessage}
            onCopy={() => on.onCopyMessage(view.message)}
          />
        </div>
      );
    case 'checked':
      return (
        <div class="actions">
          {view.result.kind === 'index-page' && (
            <button type="button" class="main" data-testid="open-list" onClick={onOpenList}>
              {words.openList}
            </button>
          )}
          <CopyButton
            id="copy-json"
            label={words.copyJson}
            isMain={view.result.kind !== 'index-page'}
            onCopy={() => onCopyJson(view.result)}
          />
          <CopyButton id="copy-summary" label={words.copySummary} onCopy={() => onCopySummary(view.result)} />
          <button type="button" data-testid="open-json" onClick={onOpenJson}>
            {words.openJson}
          </button>
        </div>
      );
  }
}
