import { describe, expect, test } from 'vitest';
import { headingOf, summaryOf } from '../../src/words/summary.ts';
import { surfaceFor } from '../../src/words/surface-choose.ts';
import { findingOf, otherOf, resultOf, unbalanced } from '../ui/results.ts';

const zh = surfaceFor('zh-Hans-CN');
const en = surfaceFor('fr');

describe('the summary for a colleague', () => {
  test('says whose report, where it is, the verdict and every finding', () => {
    const lines = summaryOf(unbalanced, zh).split('\n');
    expect(lines[0]).toBe('清源县交通运输局 · 2022 年 · 2021 年版格式');
    expect(lines[1]).toBe(unbalanced.page.url);
    expect(lines).toContain('结论：有 2 处不符');
    expect(lines).toContain('范围：42 项勾稽关系，核对了 41 项');
    expect(lines).toContain('1. [不符] “（一）予以公开”行：23 ≠ 32，相差 9（各类申请人之和应等于总计）');
    expect(lines).toContain('   23 + 0 + 0 + 0 + 0 + 0 = 32');
    expect(lines.filter((line) => /^\d+\. \[/.test(line))).toHaveLength(unbalanced.findings.length);
    expect(lines).toContain('- “1.属于国家秘密”一行的总计为空白，无从判断。');
  });

  test('names what was set aside apart, with the reason, and claims no balance', () => {
    const [first, ...others] = unbalanced.findings;
    const findings = first
      ? [
          { ...first, setAside: '口径不同' },
          { ...first, setAside: '' },
        ]
      : others;
    const lines = summaryOf(resultOf({ findings, verdict: 'incomplete' }), zh).split('\n');
    expect(lines).toContain('结论：2 处不符已搁置');
    expect(lines).toContain('已搁置 2 条，不计入结论：');
    expect(
      lines.filter((line) => line.startsWith('- ')).map((line) => /（([^（）]*)）$/.exec(line)?.[1]),
    ).toEqual(['口径不同', '未写理由']);
    expect(lines.filter((line) => /^\d+\. \[/.test(line))).toEqual([]);
  });

  test('claims no balance above a sum of 2014 that does not come out', () => {
    const findings = [findingOf({ rule: 'statistics-sum', severity: 'warning' })];
    expect(summaryOf(resultOf(), zh)).toContain('结论：勾稽相符');
    expect(summaryOf(resultOf({ findings }), zh)).toContain('结论：没有确定的不符');
    expect(summaryOf(resultOf({ findings }), en)).toContain('Verdict: Nothing surely wrong');
  });

  test('of a page that is no filing gives the reason', () => {
    expect(summaryOf(otherOf('index-page', '列出了 12 份年报。'), zh)).toContain('列出了 12 份年报。');
  });

  test('is in the language of the reader', () => {
    expect(summaryOf(unbalanced, en)).toContain('Verdict: 2 errors');
    expect(summaryOf(resultOf(), en)).toContain('Scope: All 42 identities checked');
  });

  test('says so when issuer or year are unknown', () => {
    const { report } = resultOf();
    const unknown = { ...resultOf(), report: report && { ...report, issuer: null, year: null } };
    expect(headingOf(unknown, zh)).toBe('未能辨认报告机关 · 年份不明 · 2021 年版格式');
  });
});
