import { describe, expect, it, test } from 'vitest';
import { disclosure2019, disclosure2021 } from '../../src/core/forms/disclosure';
import { remedies } from '../../src/core/forms/remedies';
import { requestGroups, requests2019, requests2021 } from '../../src/core/forms/requests';
import { statistics } from '../../src/core/forms/statistics';
import { mayBeOfForm } from '../../src/core/telling';
import { gridOf, tall } from './grid';

describe('whether a table is looked into', () => {
  const sheets = [disclosure2019, disclosure2021, requests2019, requests2021, statistics];
  const rows = sheets.flatMap((sheet) => sheet.rows);
  const columns = [...sheets, remedies].flatMap((sheet) => sheet.rows.flatMap((row) => row.columns));
  const labels = [...rows, ...columns, ...requestGroups].map(({ label }) => label);

  test.each([...new Set(labels)])('it is where its only words are %s', (label) => {
    expect(
      mayBeOfForm(
        gridOf([
          ['甲', '1'],
          [label, '2'],
        ]),
      ),
    ).toBe(true);
  });

  test.each([
    '行政复议',
    '未经复议直接起诉',
    '复议后起诉',
    '第二十条第（五）项',
    '其中：1.主动公开',
    '一、本年新收',
  ])('it is where its only words are %s', (label) => expect(mayBeOfForm(gridOf([[label]]))).toBe(true));

  it('is not where it holds prices', () => {
    expect(
      mayBeOfForm(
        gridOf([
          ['品种', '单价', '涨跌'],
          ['白菜', '1.20', '-0.10'],
        ]),
      ),
    ).toBe(false);
  });

  it.each([
    [200, true],
    [201, false],
  ])('is by a label of %i characters: %s', (length, isOne) => {
    expect(mayBeOfForm(gridOf([['行政许可'.padEnd(length, '项')]]))).toBe(isOne);
  });

  it.each([
    [10_000, true],
    [10_001, false],
  ])('is with %i places: %s', (count, isOne) => {
    expect(mayBeOfForm(gridOf([[tall('行政许可', count)]]))).toBe(isOne);
  });

  it('is not where cells reach down through more rows than any form has', () => {
    const row = [...labels.slice(0, 50)].map((label) => tall(label, 4000));
    expect(mayBeOfForm(gridOf([row, ...Array.from({ length: 3999 }, () => [])]))).toBe(false);
  });
});
