/** Exact sums of plain decimals, as whole numbers of the finest decimal place among them. */

const places = (exact: string): number => exact.split('.')[1]?.length ?? 0;

function scaled(exact: string, scale: number): bigint {
  const [whole = '0', fraction = ''] = exact.split('.');
  return BigInt(whole + fraction.padEnd(scale, '0'));
}

function plain(units: bigint, scale: number): string {
  if (scale === 0) return String(units);
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const fraction = digits.slice(-scale).replace(/(?<!0)0+$/, '');
  return sign + digits.slice(0, -scale) + (fraction ? `.${fraction}` : '');
}

/** a + sign × b for whole numbers, as long as floating point keeps all of it exact; null otherwise. */
function exactly(a: number, sign: 1 | -1, b: string): number | null {
  const operand = Number(b);
  const total = a + sign * operand;
  // A total may come back into range from operands that were rounded outside of it.
  const isExact = !b.includes('.') && Number.isSafeInteger(operand) && Number.isSafeInteger(total);
  return isExact ? total : null;
}

/** The sum of whole numbers the quick way, which does for nearly all filings. */
function wholeSum(amounts: readonly string[]): string | null {
  let total: number | null = 0;
  for (const amount of amounts) {
    total = exactly(total, 1, amount);
    if (total === null) return null;
  }
  return String(total);
}

/** The sum of plain decimals such as `-7` and `1119.02062`, exactly; `0` for none. */
export function sum(amounts: readonly string[]): string {
  const whole = wholeSum(amounts);
  if (whole !== null) return whole;
  const scale = Math.max(0, ...amounts.map(places));
  return plain(
    amounts.reduce((total, amount) => total + scaled(amount, scale), 0n),
    scale,
  );
}

/** a − b, exactly. */
export function subtract(a: string, b: string): string {
  const whole = exactly(0, 1, a);
  const difference = whole === null ? null : exactly(whole, -1, b);
  if (difference !== null) return String(difference);
  const scale = Math.max(places(a), places(b));
  return plain(scaled(a, scale) - scaled(b, scale), scale);
}

/** Negative, zero or positive as a is less than, equal to or more than b. */
export function compare(a: string, b: string): number {
  const difference = subtract(a, b);
  return difference === '0' ? 0 : difference.startsWith('-') ? -1 : 1;
}
