import type { Hint, Result, ResultCell, ResultFinding, Severity } from '../core/result.ts';
import type { Surface } from '../words/surface.ts';
import { byCause } from './causes.ts';
import { CauseCard } from './CauseCard.tsx';
import { FindingRow, type FindingEvents } from './FindingRow.tsx';
import { asideOf, inOrder } from './listing.ts';

export interface FindingListProps extends FindingEvents {
  readonly result: Pick<Result, 'findings' | 'cells'>;
  readonly current: ResultFinding | null;
  readonly words: Surface;
  readonly onPointCell: (cell: ResultCell) => void;
}

/** So many of a kind are shown at once; the rest unfolds. What is red is never folded away. */
const SHOWN: Readonly<Record<Severity, number>> = { error: Infinity, warning: 6, info: 2 };

/** What was found, what is wrong first; sums that one slip has broken stand together. */
export function FindingList({ result, current, words, onPointCell, ...events }: FindingListProps) {
  const row = (finding: ResultFinding, index: number) => (
    <FindingRow
      key={`${finding.fingerprint} ${index}`}
      finding={finding}
      isCurrent={finding === current}
      words={words}
      {...events}
    />
  );
  const cards = (findings: readonly ResultFinding[]) =>
    byCause(findings).map((cause) => {
      const { hint, findings: same } = cause;
      if (hint === null) return same.map(row);
      return (
        <CauseCard
          key={`${hint.path} ${hint.message}`}
          hint={hint}
          cell={cellAt(result.cells, hint)}
          count={same.length}
          words={words}
          onPointCell={onPointCell}
        >
          {same.map(row)}
        </CauseCard>
      );
    });
  const aside = asideOf(result.findings);
  const listed = inOrder(result.findings);
  return (
    <section class="findings" aria-label={words.findings}>
      {listed.length === 0 && <p class="nothing">{words.noFindings}</p>}
      {listed.map(({ severity, group }) => {
        // One more than the limit is not worth a fold.
        const limit = group.length <= SHOWN[severity] + 1 ? Infinity : SHOWN[severity];
        const rest = group.slice(limit);
        return (
          <div key={severity} class="group" data-severity={severity}>
            <h2>{words.severityCount(severity, group.length)}</h2>
            <ul>{cards(group.slice(0, limit))}</ul>
            {rest.length > 0 && (
              <details class="rest" open={current !== null && rest.includes(current)}>
                <summary>{words.more(rest.length)}</summary>
                <ul>{cards(rest)}</ul>
              </details>
            )}
          </div>
        );
      })}
      {aside.length > 0 && (
        <details class="group rest aside" open={current !== null && aside.includes(current)}>
          <summary>{words.setAside(aside.length)}</summary>
          <ul>{aside.map(row)}</ul>
        </details>
      )}
    </section>
  );
}

const cellAt = (cells: readonly ResultCell[], { path }: Hint): ResultCell | null =>
  cells.find((cell) => cell.path === path) ?? null;
