import type { FiledSheet, Filing } from './filing.ts';
import { disclosureEdition, disclosureSheets } from './read-disclosure.ts';
import { requestsEdition, requestsSheets } from './read-requests.ts';
import { identitySteps } from './identify.ts';
import { outlineSteps } from './outline.ts';
import type { Page } from './page.ts';
import type { FormId } from './result.ts';
import { sheetSteps, type Sheets } from './sheets.ts';
import { finish, type Steps } from './steps.ts';

const find = (sheets: readonly FiledSheet[], id: FiledSheet['sheet']['id']) =>
  sheets.find(({ sheet }) => sheet.id === id);

/** The edition of table two says it first, then that of table three, then the year. */
function modernForms(sheets: readonly FiledSheet[], year: number | null): readonly FormId[] {
  const disclosure = find(sheets, 'disclosure');
  const editions = new Set(disclosure?.rows.map(disclosureEdition) ?? []);
  const primary: FormId | null = disclosure
    ? disclosure.sheet === disclosureSheets['2021']
      ? '2021'
      : '2019'
    : null;
  if (primary)
    return [primary, ...(['2021', '2019'] as const).filter((id) => id !== primary && editions.has(id))];
  const requests = find(sheets, 'requests');
  const edition = requests && requestsEdition(new Set(requests.rows.map(({ row }) => row.path)));
  const byYear = (year ?? 0) >= 2021 ? '2021' : '2019';
  return [edition ?? byYear];
}

/** The forms a page uses, the primary one first, told by their labels. */
function formsOf(sheets: readonly FiledSheet[], year: number | null): readonly FormId[] {
  const hasStatistics = find(sheets, 'statistics') !== undefined;
  const isModern = sheets.some(({ sheet }) => sheet.id !== 'statistics');
  // Before 2019 neither of the two forms was there to be used.
  const isOld = (year ?? Infinity) < 2019;
  if (!isModern && (hasStatistics || isOld)) return ['2014'];
  return [...modernForms(sheets, year), ...(hasStatistics ? (['2014'] as const) : [])];
}

/** Table three takes the rows of the form for （六） where it shows none of its own. */
function settle(sheet: FiledSheet, form: FormId): FiledSheet {
  if (sheet.sheet.id !== 'requests') return sheet;
  const own = requestsEdition(new Set(sheet.rows.map(({ row }) => row.path)));
  return { ...sheet, sheet: requestsSheets[own ?? (form === '2021' ? '2021' : '2019')] };
}

/** Puts what a page shows under the rows, columns and sections of the forms. */
export function fill(page: Page): Filled {
  return finish(fillSteps(page));
}

export interface Filled {
  readonly filing: Filing;
  readonly found: Sheets;
}

/** The same in steps. */
export function* fillSteps(page: Page): Steps<Filled> {
  const found = yield* sheetSteps(page.blocks);
  const identity = yield* identitySteps(page);
  const ids = formsOf(found.sheets, identity.year);
  const form = ids[0] ?? '2021';
  const filing: Filing = {
    ...identity,
    form,
    forms: ids,
    sheets: found.sheets.map((sheet) => settle(sheet, form)),
    articles: found.articles,
    ...(yield* outlineSteps(page.blocks, found.grids)),
  };
  return { filing, found };
}
