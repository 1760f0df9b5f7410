import type { ComponentChildren } from 'preact';
import type { Hint, ResultCell } from '../core/result.ts';
import type { Surface } from '../words/surface.ts';

export interface CauseCardProps {
  readonly hint: Hint;
  /** The cell that most likely holds the slip; null where the page has none such. */
  readonly cell: ResultCell | null;
  readonly count: number;
  readonly words: Surface;
  readonly onPointCell: (cell: ResultCell) => void;
  readonly children: ComponentChildren;
}

/** One likely cause, and under it the sums that are off because of it. */
export function CauseCard({ hint, cell, count, words, onPointCell, children }: CauseCardProps) {
  const said = (
    <>
      <b class="tag">{words.hint}</b>
      <span class="message">{hint.message}</span>
    </>
  );
  return (
    <li class="cause">
      {cell === null ? (
        <p class="why">{said}</p>
      ) : (
        <button type="button" class="why" title={words.show} onClick={() => onPointCell(cell)}>
          {said}
        </button>
      )}
      <p class="count">{words.sum.cause(count)}</p>
      <ul>{children}</ul>
    </li>
  );
}
