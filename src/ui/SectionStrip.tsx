import type { ResultSection } from '../core/result.ts';
import type { Surface } from '../words/surface.ts';

export interface SectionStripProps {
  readonly sections: readonly ResultSection[];
  readonly words: Surface;
}

const SIGN = { present: '✓', empty: '○', missing: '✕' } as const;

/** The six sections at a glance. */
export function SectionStrip({ sections, words }: SectionStripProps) {
  return (
    <ol class="strip" aria-label={words.sections}>
      {sections.map(({ id, status, heading }) => {
        const { numeral, short } = words.section[id];
        return (
          <li key={id} data-section={id} data-status={status} title={heading ?? undefined}>
            <span class="numeral">{numeral}</span>
            <span class="sign" role="img" aria-label={words.sectionStatus[status]}>
              {SIGN[status]}
            </span>
            <span class="short">{short}</span>
          </li>
        );
      })}
    </ol>
  );
}
