import { describe, expect, it, test } from 'vitest';
import { forms } from '../../src/core/forms';
import { sectionNames } from '../../src/core/sections';
import { columnName, nameOf, rowNameOf, sectionName, tableName } from '../../src/words/names';

const sheets = forms.flatMap(({ id, sheets: all }) => all.map((sheet) => ({ form: id, sheet })));

describe.each(sheets)('the names for the table $sheet.id on the form of $form', ({ sheet }) => {
  const paths = sheet.rows.flatMap(({ paths: own }) => own);

  test.each(paths)('%s has one in Chinese', (path) => {
    for (const name of [nameOf(path), columnName(path), rowNameOf(path)]) {
      expect(name).not.toBe(path);
      expect(name).toMatch(/\p{Script=Han}{2}/u);
      expect(name).not.toMatch(/[a-z]\./i);
    }
  });

  it('are another for each cell', () => {
    const names = paths.map(nameOf);
    const twice = names.filter((name, at) => names.indexOf(name) !== at);
    // 维持, 被依法纠错 and 其他情形 stand under 行政复议 and under 行政诉讼 alike.
    expect(twice.filter((name) => !/纠错|其他情形/.test(name))).toEqual([]);
  });
});

// In the table of 2014 a row is its one cell, and has no path of its own.
const modern = sheets.filter(({ sheet }) => sheet.id !== 'statistics');

describe.each(modern)('the rows of $sheet.id on the form of $form', ({ sheet }) => {
  it('are named as the form prints them', () => {
    for (const row of sheet.rows) {
      const [start = ''] = row.label.split('（区分');
      expect(nameOf(row.path)).toContain(start.replace(/（(?=.{4,})[^）]*）/g, ''));
    }
  });
});

describe('a row of a group', () => {
  it('carries the name of its group', () => {
    expect(nameOf('requests.outcomes.refused.stateSecret.total')).toBe('（三）不予公开1.属于国家秘密 · 总计');
    expect(nameOf('requests.outcomes.unavailable.notHeld')).toContain('（四）无法提供');
    expect(nameOf('requests.outcomes.notProcessed.duplicate')).toContain('（五）不予处理');
    expect(nameOf('requests.outcomes.other.misc')).toContain('（六）其他处理');
  });
});

describe('sections and tables', () => {
  it('are named as in the form', () => {
    expect(sectionNames.map(({ id }) => sectionName(id))).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
    for (const { sheet } of sheets) expect(tableName(sheet.id)).not.toBe(sheet.id);
  });
});

describe('a path that no form has', () => {
  it('is its own name', () => {
    expect(nameOf('requests.nobody.total')).toBe('requests.nobody.total');
  });
});
