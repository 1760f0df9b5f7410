import type { Surface } from '../words/surface.ts';
import { errorsAside, sumsInDoubt } from '../words/verdict.ts';
import type { Outcome } from './outcome.ts';

/** What the toolbar shows for a tab. An empty text is no badge. */
export interface Badge {
  readonly text: string;
  readonly color: string;
  readonly textColor: string;
  readonly title: string;
}

const WHITE = '#ffffff';
const GREEN = '#1b6e4b';
const RED = '#b3261e';
const AMBER = '#7a5200';
const GREY = '#4a5058';

/** The badge for an outcome, null where there is none for the tab. */
export function badgeOf(outcome: Outcome | null, words: Surface): Badge {
  const badge = (text: string, color: string, title: string): Badge => ({
    text,
    color,
    textColor: WHITE,
    title,
  });
  if (outcome === null) return badge('', GREY, words.badge.none);
  if (outcome.status === 'failed') return badge('!', GREY, words.badge.failed);
  const { kind, summary } = outcome.result;
  if (kind === 'unreadable') return badge('!', GREY, words.badge.failed);
  if (kind !== 'report') return badge('', GREY, words.kind[kind].title);
  switch (summary.verdict) {
    case 'balanced': {
      const doubted = sumsInDoubt(outcome.result);
      const { balanced, doubted: inDoubt } = words.badge;
      return badge('✓', GREEN, doubted > 0 ? inDoubt(doubted) : balanced(summary.coverage.total));
    }
    case 'unbalanced':
      return badge(
        summary.errors > 99 ? '99+' : String(summary.errors),
        RED,
        words.badge.unbalanced(summary.errors),
      );
    case 'incomplete': {
      const aside = errorsAside(outcome.result);
      const { assessed, total } = summary.coverage;
      return badge(
        '?',
        AMBER,
        aside > 0 ? words.badge.setAside(aside) : words.badge.incomplete(assessed, total),
      );
    }
  }
}
