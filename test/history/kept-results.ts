import 'fake-indexeddb/auto';
import { openDatabase, type Database } from '../../src/history/database';
import type { Result } from '../../src/core/result';
import { resultOf } from '../ui/results';

/** An empty database of its own. */
export const freshDatabase = (): Promise<Database> => openDatabase(crypto.randomUUID());

interface Given {
  readonly url?: string;
  readonly issuer?: string | null;
  readonly year?: number | null;
  readonly reason?: string;
}

/** The result of a report of an office and a year. */
export function reportOf({ url, issuer = '清源县交通运输局', year = 2022, reason }: Given = {}): Result {
  const result = resultOf();
  return {
    ...result,
    reason: reason ?? result.reason,
    page: { ...result.page, url: url ?? `http://www.qingyuan.gov.cn/nb/${year}.html` },
    report: { issuer, year, form: '2021', forms: ['2021'], period: null },
  };
}
