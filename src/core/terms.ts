import type { Term } from './equation.ts';
import { entryAt, sheetOf, type Filing } from './filing.ts';
import { requests2019, requests2021 } from './forms/requests.ts';
import type { Sheet } from './forms/sheet.ts';

/** Whether the filing uses one of the two forms with six sections and three tables. */
export const isModern = (filing: Filing): boolean => filing.form !== '2014';

/** Table three in the edition the page has, or should have; undefined for the 2014 form alone. */
export function requestsSheet(filing: Filing): Sheet | undefined {
  if (!isModern(filing)) return undefined;
  return sheetOf(filing, 'requests')?.sheet ?? (filing.form === '2021' ? requests2021 : requests2019);
}

/** The operands of a sum, with what stands at each path. */
export const termsAt = (filing: Filing, paths: readonly string[]): readonly Term[] =>
  paths.map((path) => ({ path, entry: entryAt(filing, path) }));
