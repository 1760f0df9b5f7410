/** How long a site asks to be left alone, from its Retry-After: seconds or a date. Null where it does not say. */
export function retryAfterOf(headers: Headers, now: number): number | null {
  const said = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(said)) return Number(said) * 1000;
  const time = said === '' ? NaN : Date.parse(said);
  return Number.isNaN(time) ? null : Math.max(0, time - now);
}
