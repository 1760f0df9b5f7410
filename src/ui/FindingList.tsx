import type { ResultFinding, Severity } from '../core/result.ts';
import type { Surface } from '../words/surface.ts';
import { FindingRow } from './FindingRow.tsx';

export interface FindingListProps {
  readonly findings: readonly ResultFinding[];
  readonly current: ResultFinding | null;
  readonly words: Surface;
  readonly onPoint: (finding: ResultFinding) => void;
}

/** So many of a kind are shown at once; the rest unfolds. What is red is never folded away. */
const SHOWN: Readonly<Record<Severity, number>> = { error: Infinity, warning: 6, info: 2 };

/** What was found, what is wrong first. */
export function FindingList({ findings, current, words, onPoint }: FindingListProps) {
  const row = (finding: ResultFinding, key: number) => (
    <FindingRow key={key} finding={finding} isCurrent={finding === current} words={words} onPoint={onPoint} />
  );
  const aside = findings.filter(isSetAside);
  const listed = inOrder(findings);
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
            <ul>{group.slice(0, limit).map(row)}</ul>
            {rest.length > 0 && (
              <details class="rest" open={current !== null && rest.includes(current)}>
                <summary>{words.more(rest.length)}</summary>
                <ul>{rest.map(row)}</ul>
              </details>
            )}
          </div>
        );
      })}
      {aside.length > 0 && (
        <details class="group rest" open={current !== null && aside.includes(current)}>
          <summary>{words.setAside(aside.length)}</summary>
          <ul>{aside.map(row)}</ul>
        </details>
      )}
    </section>
  );
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

const isSetAside = ({ setAside }: ResultFinding): boolean => setAside !== null;

/** The findings that stand, as they are listed: by severity, those of one kind in the order of the page. */
export function inOrder(
  findings: readonly ResultFinding[],
): readonly { readonly severity: Severity; readonly group: readonly ResultFinding[] }[] {
  return ORDER.map((severity) => ({
    severity,
    group: findings.filter((finding) => finding.severity === severity && !isSetAside(finding)),
  })).filter(({ group }) => group.length > 0);
}
