import { describe, expect, it, test } from 'vitest';
import { misspelt } from '../../src/core/similar';

const labels = ['属于国家秘密', '属于行政查询事项', '属于三类内部事务信息', '重复申请'];

describe('a misspelt label', () => {
  test.each([
    ['属于国家秘密', 0],
    ['属与国家秘密', 0],
    ['属于行攻查询事项', 1],
    ['属于行攻查间事项', 1],
    ['属三类内部事务信息', 2],
    ['属于三类内部的事务信息', 2],
  ])('%s is that of one', (text, at) => expect(misspelt(text, labels)).toBe(at));

  test.each(['属于商业秘密', '属于行攻查间事顷', '从复申请', '总计', ''])('%s is that of none', (text) =>
    expect(misspelt(text, labels)).toBeNull(),
  );

  it('of which two are meant equally well is that of none', () => {
    expect(misspelt('本年结转政府信息', ['本年新收政府信息', '上年结转政府信息'])).toBeNull();
    expect(misspelt('本年结转政府信息', ['上年结转政府信息'])).toBe(0);
  });
});
