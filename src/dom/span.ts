/** A colspan or rowspan attribute by the standard's rules: `" +2 columns"` is 2, `"-1"`, `"x"` and none are 1. */
export function spanOf(value: string | null, least: 0 | 1, most: number): number {
  if (value === null) return 1;
  const digits = /^[ \t\n\f\r]*(?:\+?(\d+)|-0+(?!\d))/.exec(value.slice(0, 1000));
  if (digits === null) return 1;
  const span = Number(digits[1] ?? 0);
  return span < least ? 1 : Math.min(span, most);
}
