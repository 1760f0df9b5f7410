import type { NotAssessable, Summary } from '../core/result.ts';
import type { Surface } from '../words/surface.ts';

export interface CoverageProps {
  readonly coverage: Summary['coverage'];
  readonly words: Surface;
}

/** How much could be told, and why the rest could not. */
export function Coverage({ coverage: { assessed, total, notAssessable }, words }: CoverageProps) {
  return (
    <div class="coverage">
      <p>
        {words.coverage(assessed, total)}
        {assessed < total && <progress value={assessed} max={total} aria-hidden="true" />}
      </p>
      {notAssessable.length > 0 && (
        <details>
          <summary>{words.notAssessed(notAssessable.length)}</summary>
          <ul>
            {grouped(notAssessable).map(({ why, count }) => (
              <li key={why}>
                {why}
                {count > 1 && <span class="times"> ×{count}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Forty identities of a blank table have one reason, said once. */
function grouped(all: readonly NotAssessable[]): readonly { readonly why: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { why } of all) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts].map(([why, count]) => ({ why, count }));
}
