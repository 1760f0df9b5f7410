import type { Result } from '../core/result.ts';

/** A result as one line of JSON, just as the command prints it. */
export const jsonLineOf = (result: Result): string => `${JSON.stringify(result)}\n`;
