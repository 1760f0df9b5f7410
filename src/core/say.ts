import type { Lost } from './filing.ts';
import type { FormId, Kind, SectionId } from './result.ts';

/** One operand of a sum as a reader sees it: a figure, or what stands where one should. */
export interface Operand {
  readonly path: string;
  readonly exact: string | null;
}

/** A sum that does not come out: what stands on either side. */
export interface Sum {
  readonly left: readonly Operand[];
  readonly right: readonly Operand[];
}

/**
 * Everything the engine has to say, as codes and facts. The sentences are in `words`; a code without a
 * sentence does not compile.
 */
export interface Messages {
  'sum-off': Sum & { readonly rule: string; readonly difference: string; readonly isAtLeast: boolean };
  negative: { readonly path: string; readonly value: string };
  'items-negative': { readonly row: string; readonly previous: string; readonly change: string };
  'section-missing': { readonly id: SectionId };
  'section-empty': { readonly id: SectionId; readonly heading: string };
  'section-order': { readonly printed: readonly SectionId[]; readonly numbers: readonly string[] };
  'section-extra': { readonly heading: string };
  'table-missing': { readonly table: string };
  'table-blank': { readonly table: string; readonly blank: number; readonly total: number };
  'table-rival': { readonly table: string };
  'row-missing': { readonly path: string };
  'row-lost': {
    readonly path: string;
    readonly why: Lost;
    readonly found: number;
    readonly expected: number;
  };
  'row-surplus': { readonly path: string; readonly found: number; readonly expected: number };
  'label-variant': { readonly pairs: readonly { readonly printed: string; readonly official: string }[] };
  'value-text': { readonly path: string; readonly raw: string };
  'value-not-integer': { readonly path: string; readonly raw: string };
  'unit-missing': { readonly path: string; readonly raw: string };
  'unit-unusual': {
    readonly path: string;
    readonly raw: string;
    readonly unit: string;
    readonly official: string;
  };
  'form-year': { readonly form: FormId; readonly year: number; readonly official: FormId };
  'wrong-article': { readonly printed: string; readonly officialItem: number };
  'rule-failed': { readonly error: string };
  'why-blank': { readonly blanks: number };
  'why-lost': { readonly path: string };
  'why-stranger': { readonly printed: string };
  'why-absent': { readonly table: string };
  'hint-cross': { readonly path: string; readonly value: string; readonly printed: string | null };
  'hint-swap': { readonly path: string; readonly value: string; readonly printed: string };
  'hint-digit': { readonly path: string; readonly value: string; readonly printed: string };
  'hint-neighbours': { readonly from: string; readonly to: string; readonly by: string };
  kind: { readonly kind: Kind; readonly evidence: readonly string[] };
  excess: { readonly of: 'cells' | 'blocks' };
}

export type Saying = { [Key in keyof Messages]: { readonly key: Key } & Messages[Key] }[keyof Messages];

/** Turns what the engine says into a sentence of one language. */
export interface Words {
  readonly language: 'zh' | 'en';
  say(saying: Saying): string;
}
