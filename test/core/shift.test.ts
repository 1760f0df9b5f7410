import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/core/lines.ts';
import type { Grid } from '../../src/core/page.ts';
import { readRemedies } from '../../src/core/read-remedies.ts';
import { readRequests } from '../../src/core/read-requests.ts';

const LABELS = [
  '本年新收政府信息公开申请数量',
  '上年结转政府信息公开申请数量',
  '予以公开',
  '部分公开',
  '结转下年度继续办理',
];

/** A flat table three: each row a label and its figures; `span` merges two label cells into one. */
function tableOf(rows: readonly (readonly string[])[], span = 1): Grid {
  const cells = rows.flatMap((figures, row) => {
    const label = {
      row,
      column: 0,
      rowSpan: 1,
      columnSpan: span,
      text: LABELS[row] ?? '',
      selector: `r${row}`,
    };
    return [
      label,
      ...figures.map((text, at) => ({
        row,
        column: span + at,
        rowSpan: 1,
        columnSpan: 1,
        text,
        selector: `r${row}c${at}`,
      })),
    ];
  });
  return { index: 0, rowCount: rows.length, columnCount: span + 7, cells };
}

const full = ['3', '1', '0', '0', '0', '0', '4'];
const lostIn = (row: readonly string[], span = 1) => {
  const grid = tableOf([full, row, full, full, full], span);
  const [part] = readRequests(grid, linesOf(grid));
  return part?.rows[1]?.lost;
};

describe('a row that may have lost a cell and been padded with a blank', () => {
  it('is given up where its last figure can be the total', () => {
    expect(lostIn(['18', '0', '0', '0', '0', '18', ''])).toBe('ambiguous');
    expect(lostIn(['0', '0', '0', '0', '0', '18', ''])).toBe('ambiguous');
  });

  it('is read as it stands where the total was only left blank', () => {
    expect(lostIn(['18', '0', '0', '0', '0', '0', ''])).toBeNull();
  });

  it('is given up where the blank comes first', () => {
    expect(lostIn(['', '18', '0', '0', '0', '0', '18'])).toBe('ambiguous');
  });

  it('is read as it stands where all its figures are zeros', () => {
    expect(lostIn(['0', '0', '0', '0', '0', '0', ''])).toBeNull();
  });

  it('is read as it stands in a table that kept its merges', () => {
    expect(lostIn(['18', '0', '0', '0', '0', '18', ''], 3)).toBeNull();
  });
});

describe('the line of table four with one blank at its edge', () => {
  const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const lostOf = (figures: readonly string[]) => {
    const rows = [
      [
        '行政复议',
        ...Array<string>(4).fill(''),
        '未经复议直接起诉',
        ...Array<string>(4).fill(''),
        '复议后起诉',
        '',
        '',
        '',
        '',
      ],
      [...outcomes, ...outcomes, ...outcomes],
      figures,
    ];
    const cells = rows.flatMap((texts, row) =>
      texts.map((text, column) => ({
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        text,
        selector: `r${row}c${column}`,
      })),
    );
    const grid: Grid = { index: 0, rowCount: 3, columnCount: 15, cells };
    return readRemedies(grid, linesOf(grid))?.rows[0]?.lost;
  };

  it('is read as it stands where its groups come out', () => {
    expect(lostOf(['', '0', '0', '0', '1', '3', '0', '0', '0', '3', '0', '0', '0', '0', '0'])).toBeNull();
  });

  it('is given up where a lost cell would explain that they do not', () => {
    expect(lostOf(['1', '0', '0', '1', '3', '0', '0', '0', '3', '0', '0', '0', '0', '0', ''])).toBe(
      'ambiguous',
    );
  });
});
