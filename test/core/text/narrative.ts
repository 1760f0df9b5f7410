import type { Severity } from '../../../src/core/result';
import type { Figures } from './filed';

/** A text beside figures, and what a careful reader who knows the trade would say of the two. */
export interface Narrative {
  readonly says: 'silent' | 'fires' | 'cannot tell';
  readonly text: string;
  readonly figures: Figures;
  readonly rule?: string;
  /** The number of the text that the finding names; null where it names none. */
  readonly value?: string | null;
  readonly severity?: Severity;
}

/** The text is right, or of something that the tables do not count. */
export const silent = (text: string, figures: Figures = {}): Narrative => ({ says: 'silent', text, figures });

/** The figures are not shown, or the words leave open what they count. */
export const open = (text: string, figures: Figures = {}): Narrative => ({
  says: 'cannot tell',
  text,
  figures,
});

/** The text says otherwise than the tables, and nothing excuses it. */
export const fires = (
  rule: string,
  value: string | number | null,
  text: string,
  figures: Figures = {},
  severity: Severity = 'warning',
): Narrative => ({
  says: 'fires',
  text,
  figures,
  rule,
  value: value === null ? null : String(value),
  severity,
});
