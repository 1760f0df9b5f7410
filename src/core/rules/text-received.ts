import type { Filing } from '../filing.ts';
import { textRule, type Admissible } from '../text/against-table.ts';
import type { Quantity } from '../text/quantity.ts';
import { CARRIED_IN, isMadeUp, less, RECEIVED, totalsOf } from '../text/totals.ts';

function valuesOf(filing: Filing, quantity: Quantity): readonly (number | null)[] {
  const { received, carriedIn, done, carriedOut, both } = totalsOf(filing);
  if (quantity.isWithCarried) return [both];
  if (quantity.isNewOnly) return [received];
  if (!quantity.isHandled) return [received, both];
  return [received, both, done, less(done, carriedIn), less(received, carriedOut)];
}

function admissible(filing: Filing, quantity: Quantity): Admissible | null {
  const values = valuesOf(filing, quantity);
  // 0件 is told by text-none.
  if (quantity.value === 0 || isMadeUp(quantity, values)) return null;
  return { values, paths: [RECEIVED, CARRIED_IN], isAtMost: quantity.isPart };
}

/** 共收到、受理申请N件 against 本年新收: with or without what was carried in, or all that was dealt with. */
export const textReceived = textRule({
  id: 'text-received',
  basis: '正文“收到、受理申请”的件数与表三“一、本年新收”“二、上年结转”应相符。',
  subjects: ['received'],
  admissible,
});
