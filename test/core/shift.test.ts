import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/core/lines.ts';
import type { Grid } from '../../src/core/page.ts';
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
  return readRequests(grid, linesOf(grid))?.rows[1]?.lost;
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
