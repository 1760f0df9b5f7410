import { disclosure2019, disclosure2021 } from './forms/disclosure.ts';
import { remedies } from './forms/remedies.ts';
import { divided, requestGroups, requests2019 } from './forms/requests.ts';
import { statistics } from './forms/statistics.ts';
import { numbering } from './label.ts';
import type { Grid } from './page.ts';

const sheets = [disclosure2019, disclosure2021, requests2019, remedies, statistics];
const labels = [
  ...sheets.flatMap(({ rows }) => rows.flatMap((row) => [row, ...row.columns])),
  ...divided,
  ...requestGroups,
];
/** 条例's articles stand over table two, 其中 before rows of the statistics. */
const TELLING = new RegExp(
  [...new Set(labels.map(({ pattern }) => pattern.source)), '第.{1,3}条', '^其中'].join('|'),
);

/** Cells with nothing but figures and signs, and prose. */
const FIGURES = /^[\s\d.,:%/()-]*$/;
const LONGEST_LABEL = 200;

/** No table of the forms has nearly as many places, even where a page sets all of them in one table. */
const MOST_SLOTS = 10_000;

/** Whether a grid has a label of the forms at all: most tables of a large page do not, and need no reading. */
export function mayBeOfForm({ cells }: Grid): boolean {
  const slots = cells.reduce((sum, { rowSpan }) => sum + rowSpan, 0);
  if (slots > MOST_SLOTS) return false;
  return cells.some(({ text }) => {
    if (text.length > LONGEST_LABEL || FIGURES.test(text)) return false;
    return TELLING.test(numbering(text).rest);
  });
}
