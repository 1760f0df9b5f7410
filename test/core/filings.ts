import { readAmount } from '../../src/core/amount';
import type { FiledRow, FiledSheet, Filing, Lost, Section } from '../../src/core/filing';
import { disclosure2019, disclosure2021 } from '../../src/core/forms/disclosure';
import { remedies as remediesForm } from '../../src/core/forms/remedies';
import { requests2019, requests2021 } from '../../src/core/forms/requests';
import type { Row, Sheet } from '../../src/core/forms/sheet';
import { statistics as statisticsForm } from '../../src/core/forms/statistics';
import type { SectionId } from '../../src/core/result';
import { sectionNames } from '../../src/core/sections';
import { figuresOf, type Figures } from './tables';

type Rest = string | number;

const whereOf = (path: string) => ({ table: 0, row: 0, column: 0, selector: `#${path}` });

function filedRow(row: Row, figures: Figures, rest: Rest): FiledRow {
  const texts = figuresOf(row, figures, rest).map(String);
  const entries = row.columns.map((column, index) => {
    const path = `${row.path}.${column.key}`;
    const amount = readAmount(texts[index] ?? '');
    return { path, column, amount, unit: amount.unit, concealed: '', where: whereOf(path) };
  });
  const cells = entries.map(({ where }) => where);
  return { row, printed: row.label, label: whereOf(row.path), lost: null, hasSurplus: false, entries, cells };
}

function filedSheet(sheet: Sheet, figures: Figures, rest: Rest): FiledSheet {
  const rows = sheet.rows.map((row) => filedRow(row, figures, rest));
  return { sheet, rows, strangers: [], labels: [], isHidden: false, hasRival: false, hasHiddenTwin: false };
}

/** Table three with these figures (`received.total` …); every other cell is `rest`. */
export const requests = (
  figures: Figures = {},
  edition: '2019' | '2021' = '2021',
  rest: Rest = 0,
): FiledSheet => filedSheet(edition === '2021' ? requests2021 : requests2019, figures, rest);

/** Table four. */
export const remedies = (figures: Figures = {}, rest: Rest = 0): FiledSheet =>
  filedSheet(remediesForm, figures, rest);

/** Table two. */
export const disclosure = (
  figures: Figures = {},
  edition: '2019' | '2021' = '2021',
  rest: Rest = 0,
): FiledSheet => filedSheet(edition === '2021' ? disclosure2021 : disclosure2019, figures, rest);

/** The table of the 2014 form. */
export const statistics = (figures: Figures = {}, rest: Rest = 0): FiledSheet =>
  filedSheet(statisticsForm, figures, rest);

/** The sheet without the rows of these paths. */
export const without = (sheet: FiledSheet, ...paths: readonly string[]): FiledSheet => ({
  ...sheet,
  rows: sheet.rows.filter(({ row }) => !paths.includes(row.path)),
});

/** The sheet with one row whose cells could not be placed. */
export const losing = (sheet: FiledSheet, path: string, lost: Lost = 'fewer'): FiledSheet => ({
  ...sheet,
  rows: sheet.rows.map((filed) =>
    filed.row.path === path ? { ...filed, lost, entries: [], cells: filed.cells.slice(1) } : filed,
  ),
});

/** The sheet with a row of figures that the form does not have. */
export const adding = (sheet: FiledSheet, printed: string, ...amounts: readonly Rest[]): FiledSheet => ({
  ...sheet,
  strangers: [
    ...sheet.strangers,
    { printed, label: whereOf(printed), amounts: amounts.map((amount) => readAmount(String(amount))) },
  ],
});

/** What each section says where nothing is amiss. */
const TOLD: Readonly<Record<SectionId, string>> = {
  overview:
    '主动公开方面，及时发布信息；依申请公开方面，规范办理流程；政府信息管理方面，完善审查制度；' +
    '政府信息公开平台建设方面，优化栏目设置；监督保障方面，开展培训和考核。',
  disclosure: '详见下表。',
  requests: '详见下表。',
  remedies: '详见下表。',
  problems: '公开内容还不够丰富，下一步将加强学习，进一步完善公开目录。',
  others: '本年度未收取信息处理费。',
};

/** The six sections, all there. */
export const sections: readonly Section[] = sectionNames.map(({ id, title }, index) => ({
  id,
  status: 'present',
  heading: `${'一二三四五六'[index] ?? ''}、${title}`,
  ordinal: index + 1,
  selector: `#section-${id}`,
  lines: linesOf(TOLD[id], id),
  images: [],
}));

function linesOf(text: string, id: SectionId): Section['lines'] {
  return text.split('\n').map((line, at) => ({ text: line, selector: `#section-${id} p${at}` }));
}

/** The six sections, one of them otherwise. */
export const sectionsWith = (id: SectionId, change: Partial<Section>): readonly Section[] =>
  sections.map((section) => (section.id === id ? { ...section, ...change } : section));

/** The six sections, one of them telling this, line by line. */
export const telling = (text: string, id: SectionId = 'overview'): readonly Section[] =>
  sectionsWith(id, { lines: linesOf(text, id) });

/** A filing of 2023 on the form of 2021, all zeros and nothing amiss, but for what is given. */
export function filingOf(change: Partial<Filing> = {}): Filing {
  return {
    issuer: '云溪县财政局',
    year: 2023,
    period: { start: '2023-01-01', end: '2023-12-31' },
    form: '2021',
    forms: ['2021'],
    sheets: [disclosure(), requests(), remedies()],
    articles: [],
    preamble: [],
    sections,
    printedOrder: sectionNames.map(({ id }) => id),
    extraHeadings: [],
    ...change,
  };
}

/** A filing of 2020 on the form of 2019, likewise. */
export const filingOf2019 = (change: Partial<Filing> = {}): Filing =>
  filingOf({
    year: 2020,
    form: '2019',
    forms: ['2019'],
    sheets: [disclosure({}, '2019'), requests({}, '2019'), remedies()],
    ...change,
  });

/** A filing of 2016 on the form of 2014 alone, likewise. */
export const filingOf2014 = (change: Partial<Filing> = {}): Filing =>
  filingOf({
    year: 2016,
    form: '2014',
    forms: ['2014'],
    sheets: [statistics()],
    sections: sections.map(({ id }) => ({
      id,
      status: 'missing',
      heading: null,
      ordinal: null,
      selector: null,
      lines: [],
      images: [],
    })),
    printedOrder: [],
    ...change,
  });

const absent: Partial<Filing> = { issuer: null, year: null, period: null, sheets: [] };

/** Filings that say next to nothing, about which there is as little to say. */
export const bareFilings: Readonly<Record<string, Filing>> = {
  'a filing without tables': filingOf({ sheets: [] }),
  'a filing without issuer, year and tables': filingOf(absent),
  'a filing without issuer, year, tables and sections': filingOf2014({ ...absent, form: '2021' }),
  'a filing on the form of 2019 without year': filingOf2019({ issuer: null, year: null, period: null }),
  'a filing on the form of 2021 without year': filingOf({ issuer: null, year: null, period: null }),
  'a filing on the form of 2014 without year': filingOf2014({ issuer: null, year: null, period: null }),
  'tables of which every row is lost': filingOf({
    sheets: [disclosure(), requests(), remedies()].map((sheet) => ({ ...sheet, rows: [] })),
  }),
};
