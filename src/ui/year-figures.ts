import type { Data, Result } from '../core/result.ts';

export type Series = 'received' | 'done' | 'carriedOut';
export const SERIES: readonly Series[] = ['received', 'done', 'carriedOut'];

/** One year of an issuer. */
export interface YearFigures {
  readonly year: number;
  readonly url: string;
  readonly figures: Readonly<Record<Series, number | null>>;
}

/** Where a figure stands in the forms of 2019 and 2021, and in the table of 2014, which has no such row for all. */
const PATHS: Readonly<Record<Series, readonly string[]>> = {
  received: ['requests.received.total', 'statistics.req.received'],
  done: ['requests.outcomes.total.total', 'statistics.req.closed'],
  carriedOut: ['requests.carriedOut.total'],
};

/** What a result says of requests in its year; null where it does not state a figure. */
export function yearFigures({ data, page }: Result, year: number): YearFigures {
  const of = (series: Series): number | null =>
    PATHS[series].map((path) => numberAt(data, path)).find((value) => value !== null) ?? null;
  return {
    year,
    url: page.url,
    figures: { received: of('received'), done: of('done'), carriedOut: of('carriedOut') },
  };
}

function numberAt(data: Data, path: string): number | null {
  let at: Data | number | null | undefined = data;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null;
    at = at[key];
  }
  return typeof at === 'number' ? at : null;
}
