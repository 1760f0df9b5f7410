import { isResult } from '../core/result-shape.ts';
import { isString, oneOf, record } from '../core/shape.ts';
import type { Outcome } from './outcome.ts';

/** Says of a value from elsewhere whether it has the shape of an outcome, as deep as anything of ours looks. */
export function isOutcome(value: unknown): value is Outcome {
  return isFailed(value) || isChecked(value);
}

const isChecked = record({ status: oneOf('checked'), url: isString, result: isResult });
const isFailed = record({ status: oneOf('failed'), url: isString, message: isString });
