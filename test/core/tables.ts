import { disclosure2019, disclosure2021 } from '../../src/core/forms/disclosure';
import { remedies } from '../../src/core/forms/remedies';
import { applicants, requests2019, requests2021 } from '../../src/core/forms/requests';
import type { Row, Sheet } from '../../src/core/forms/sheet';
import { tall, wide, type Made } from './grid';

/** Figures by path, without the name of the table in front; what is not given is `rest`. */
export type Figures = Readonly<Record<string, string | number>>;

type Rows = readonly (readonly Made[])[];

const CORNER = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

/** The figures of one row in the order of the form. */
export const figuresOf = (row: Row, figures: Figures, rest: string | number = 0): readonly Made[] =>
  row.paths.map((path) => figures[path.slice(path.indexOf('.') + 1)] ?? rest);

/** Table three as both forms print it, merged labels and all. */
export function requestsTable(
  edition: '2019' | '2021',
  figures: Figures = {},
  rest: string | number = 0,
): Rows {
  const sheet = edition === '2021' ? requests2021 : requests2019;
  const at = (path: string): readonly Made[] => figuresOf(rowOf(sheet, `requests.${path}`), figures, rest);
  const label = (path: string): string => rowOf(sheet, `requests.${path}`).label;
  const group = (path: string, title: string): Rows => {
    const rows = sheet.rows.filter((row) => row.path.startsWith(`requests.outcomes.${path}.`));
    return rows.map((row, index) => [
      ...(index === 0 ? [tall(title, rows.length)] : []),
      row.label,
      ...figuresOf(row, figures, rest),
    ]);
  };
  const other: Rows =
    edition === '2021'
      ? group('other', '（六）其他处理')
      : [[wide(label('outcomes.other.undivided'), 2), ...at('outcomes.other.undivided')]];
  return [
    [wide(CORNER, 3, 3), wide('申请人情况', 7)],
    [tall('自然人', 2), wide('法人或其他组织', 5), tall('总计', 2)],
    applicants.slice(1, 6).map((column) => column.label),
    [wide(label('received'), 3), ...at('received')],
    [wide(label('carriedIn'), 3), ...at('carriedIn')],
    [
      tall('三、本年度办理结果', edition === '2021' ? 22 : 20),
      wide('（一）予以公开', 2),
      ...at('outcomes.granted'),
    ],
    [wide(label('outcomes.partiallyGranted'), 2), ...at('outcomes.partiallyGranted')],
    ...group('refused', '（三）不予公开'),
    ...group('unavailable', '（四）无法提供'),
    ...group('notProcessed', '（五）不予处理'),
    ...other,
    [wide('（七）总计', 2), ...at('outcomes.total')],
    [wide(label('carriedOut'), 3), ...at('carriedOut')],
  ];
}

/** Table four as both forms print it. */
export function remediesTable(figures: Figures = {}, rest: string | number = 0): Rows {
  const outcomes = remedies.rows[0]?.columns.map((column) => column.label) ?? [];
  return [
    [wide('行政复议', 5), wide('行政诉讼', 10)],
    [...outcomes.map((label) => tall(label, 2)), wide('未经复议直接起诉', 5), wide('复议后起诉', 5)],
    [...outcomes, ...outcomes],
    remedies.rows.flatMap((row) => figuresOf(row, figures, rest)),
  ];
}

/** Table two as its form prints it, an article title over each block. */
export function disclosureTable(
  edition: '2019' | '2021',
  figures: Figures = {},
  rest: string | number = 0,
): Rows {
  const sheet = edition === '2021' ? disclosure2021 : disclosure2019;
  const block = (item: string, ...paths: readonly string[]): Rows => {
    const rows = paths.map((path) => rowOf(sheet, `disclosure.${path}`));
    const columns = rows[0]?.columns ?? [];
    const span = 3 / columns.length;
    const stretch = (made: Made): Made =>
      Number.isInteger(span) && span > 1 ? wide(String(made), span) : made;
    return [
      [wide(`第二十条第（${item}）项`, 4)],
      ['信息内容', ...columns.map((column) => stretch(column.label))],
      ...rows.map((row) => [row.label, ...figuresOf(row, figures, rest).map(stretch)]),
    ];
  };
  const common = (...others: readonly string[]): Rows => [
    ...block('一', 'rules', 'normativeDocuments'),
    ...block('五', 'licensing', ...others),
    ...block('六', 'penalties', 'compulsoryMeasures'),
    ...block('八', 'administrativeFees'),
  ];
  return edition === '2021'
    ? common()
    : [...common('otherPublicServices'), ...block('九', 'centralProcurement')];
}

/** A row of a table of the form by its path. */
export function rowOf(sheet: Sheet, path: string): Row {
  const row = sheet.rows.find((candidate) => candidate.path === path);
  if (!row) throw new Error(`no row ${path}`);
  return row;
}
