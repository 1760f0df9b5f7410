import { describe, expect, it, test } from 'vitest';
import { fill } from '../../src/core/fill';
import { line, pageOf, table } from './pages';
import { disclosureTable, remediesTable, requestsTable } from './tables';

type Pieces = Parameters<typeof pageOf>[0];

const formsOf = (...pieces: Pieces) => {
  const { form, forms } = fill(pageOf(pieces)).filing;
  return { form, forms };
};
const title = (year: number) => line(`云溪县财政局${year}年政府信息公开工作年度报告`, { level: 1 });
const old = table([
  ['统计指标', '单位', '统计数'],
  ['（一）主动公开政府信息数', '条', '513'],
  ['（一）收到申请数', '件', '0'],
  ['六、举报投诉数量', '件', '0'],
]);

describe('the form of a filing', () => {
  test.each(['2019', '2021'] as const)('is %s by the labels of its tables', (edition) => {
    for (const pieces of [
      [table(disclosureTable(edition)), table(requestsTable(edition)), table(remediesTable())],
      [table(requestsTable(edition))],
      [table(disclosureTable(edition))],
    ]) {
      expect(formsOf(...pieces)).toEqual({ form: edition, forms: [edition] });
    }
  });

  it('is told by the labels, not by the year', () => {
    expect(formsOf(title(2022), table(disclosureTable('2019')), table(requestsTable('2019'))).form).toBe(
      '2019',
    );
    expect(formsOf(title(2020), table(disclosureTable('2021')), table(requestsTable('2021'))).form).toBe(
      '2021',
    );
  });

  it('is told by the year where no label does', () => {
    expect(formsOf(title(2020), table(remediesTable())).form).toBe('2019');
    expect(formsOf(title(2021), table(remediesTable())).form).toBe('2021');
    expect(formsOf(table(remediesTable())).form).toBe('2019');
  });

  it.each([
    [2018, '2014'],
    [2019, '2019'],
    [2021, '2021'],
  ] as const)('of %i is %s where it has no table', (year, form) => {
    expect(formsOf(title(year))).toEqual({ form, forms: [form] });
  });

  it('of no year and without tables is none of the old ones', () => {
    expect(formsOf(line('政府信息公开工作年度报告'))).toEqual({ form: '2019', forms: ['2019'] });
  });

  it('is told by table two where table three is of another edition', () => {
    const pieces = [table(disclosureTable('2021')), table(requestsTable('2019'))];
    expect(formsOf(...pieces)).toEqual({ form: '2021', forms: ['2021'] });
    // What table three itself shows for （六） stays as it is.
    expect(fill(pageOf(pieces)).filing.sheets[1]?.sheet.rows).toHaveLength(23);
  });

  it('is 2014 where only its table is there, and one of two where it stands beside the others', () => {
    expect(formsOf(title(2016), old)).toEqual({ form: '2014', forms: ['2014'] });
    expect(formsOf(table(requestsTable('2019')), old)).toEqual({ form: '2019', forms: ['2019', '2014'] });
  });
});

describe('a filing', () => {
  it('has issuer, year, sections and tables of its page', () => {
    const { filing } = fill(
      pageOf([
        title(2023),
        line('一、总体情况'),
        line('2023年，我局认真落实《条例》。'),
        line('二、主动公开政府信息情况'),
        table(disclosureTable('2021')),
      ]),
    );
    expect(filing).toMatchObject({ issuer: '云溪县财政局', year: 2023, form: '2021' });
    expect(filing.sheets.map(({ sheet }) => sheet.id)).toEqual(['disclosure']);
    expect(filing.sections.map(({ status }) => status)).toEqual([
      'present',
      'present',
      'missing',
      'missing',
      'missing',
      'missing',
    ]);
  });

  it('counts table three without rows for （六） by its form', () => {
    const rows = requestsTable('2019').filter((row) => !JSON.stringify(row).includes('其他处理'));
    const sheetIn = (edition: '2019' | '2021') =>
      fill(pageOf([table(disclosureTable(edition)), table(rows)])).filing.sheets[1]?.sheet.rows.length;
    expect([sheetIn('2019'), sheetIn('2021')]).toEqual([23, 25]);
  });
});
