import type { RuleEntry } from './OptionsView.tsx';

/** What rules are about, in the order in which the settings list them. */
export type RuleGroup = 'text' | 'sections' | 'tables' | 'figures' | 'identity' | 'years';

const GROUPS: readonly (readonly [RuleGroup, RegExp])[] = [
  ['text', /^text-/],
  ['years', /^years-/],
  ['sections', /^(section-|problems-|preamble-|overview-|government-|fee-)/],
  ['tables', /^(table-|row-|value-|unit-|label-|wrong-|fees-)/],
  ['identity', /^(form-|period-|issuer-|published-(late|early))/],
];

/** Rules that are about one thing. */
export function groupOf({ id }: Pick<RuleEntry, 'id'>): RuleGroup {
  return GROUPS.find(([, pattern]) => pattern.test(id))?.[0] ?? 'figures';
}
