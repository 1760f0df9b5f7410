import type { Surface } from '../words/surface.ts';

export interface MarkBarProps {
  readonly words: Surface;
  readonly position: { readonly index: number; readonly count: number };
  readonly isMarked: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onUnmark: () => void;
}

/** Goes from finding to finding while the page behind shows the places. */
export function MarkBar({ words, position: { index, count }, isMarked, onStep, onUnmark }: MarkBarProps) {
  if (!isMarked) return null;
  return (
    <div class="markbar" role="group" aria-label={words.show}>
      <button
        type="button"
        data-testid="previous"
        aria-keyshortcuts="p"
        disabled={count < 2}
        onClick={() => onStep(-1)}
      >
        <span aria-hidden="true">↑ </span>
        {words.previous}
      </button>
      <span class="place">{index >= 0 && words.position(index + 1, count)}</span>
      <button
        type="button"
        data-testid="next"
        aria-keyshortcuts="n"
        disabled={count < 2}
        onClick={() => onStep(1)}
      >
        <span aria-hidden="true">↓ </span>
        {words.next}
      </button>
      <button type="button" data-testid="unmark" onClick={onUnmark}>
        {words.unmark}
      </button>
    </div>
  );
}
