/** A date as pages write it, to ISO: with the time where one is given; null where there is none or it cannot be. */
export function isoDate(text: string): string | null {
  const plain = tidy(text.slice(0, 200));
  const parts =
    /(?<!\d)(\d{4}) ?(?:[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?!\d) ?日?|(\d{2})(\d{2})(?!\d))(.*)$/.exec(
      plain,
    );
  if (parts === null) return null;
  const date = calendarDate(parts[1], parts[2] ?? parts[4], parts[3] ?? parts[5]);
  if (date === null) return null;
  const rest = parts[6] ?? '';
  const time = clockTime(rest);
  if (time === null) return date;
  return hasUtcMark(rest) ? inBeijing(`${date}T${time}Z`) : `${date}T${time}`;
}

// Typed by hand and by many machines: full-width digits, U+2236 for a colon, stray blanks.
function tidy(text: string): string {
  return text
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\uff1a\u2236\ufe55]/g, ':')
    .replace(/[\uff0d\u2010-\u2015\u2212]/g, '-')
    .replace(/\uff0f/g, '/')
    .replace(/\uff0e/g, '.')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}

function calendarDate(...parts: readonly (string | undefined)[]): string | null {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  const days = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day > days ? null : `${year}-${two(month)}-${two(day)}`;
}

function clockTime(text: string): string | null {
  const parts = /^ ?T? ?(\d{1,2}) ?(?::|时|点) ?(\d{1,2})(?!\d)(?: ?(?::|分) ?(\d{1,2})(?!\d))?/.exec(text);
  if (parts === null) return null;
  const [hour = 0, minute = 0, second = 0] = [parts[1], parts[2], parts[3] ?? '0'].map(Number);
  return hour > 23 || minute > 59 || second > 59 ? null : `${two(hour)}:${two(minute)}:${two(second)}`;
}

// Some publishing systems print universal time; the deadline is that of the wall clock in China.
function hasUtcMark(text: string): boolean {
  return /\d(?:\.\d{1,9})? ?(?:Z|[+-]00:?00)$/.test(text.trimEnd());
}

function inBeijing(utc: string): string {
  return new Date(Date.parse(utc) + 8 * 3_600_000).toISOString().slice(0, 19);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
