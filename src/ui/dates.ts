/** The day of an ISO date; empty where there is none. */
export const dayOf = (iso: string | null): string => iso?.slice(0, 10) ?? '';

/** A moment as people here write it, to the minute, by this machine's clock. */
export function timeOf(at: number): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '';
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
