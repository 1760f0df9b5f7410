import type { Result } from '../../core/result.ts';

/**
 * A result with what the report on the year before says of it, where the history has that; else as it is.
 * Loaded only then: a popup is to open at once, and what compares two years is as large as all the rest of it.
 */
export async function withYearBefore(result: Result): Promise<Result> {
  if (result.kind !== 'report') return result;
  try {
    const [{ openDatabase }, { yearBefore }] = await Promise.all([
      import('../../history/database.ts'),
      import('../../history/history.ts'),
    ]);
    const database = await openDatabase();
    try {
      if ((await yearBefore(database, result)) === null) return result;
      const { inContext } = await import('../../shell/in-context.ts');
      return (await inContext(result, database)).result;
    } finally {
      database.close();
    }
  } catch {
    // No history, no year before: what was found on the page itself stands all the same.
    return result;
  }
}
