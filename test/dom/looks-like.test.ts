import { expect, test } from 'vitest';
import { looksLike } from '../../src/dom/looks-like';
import { documentOf } from './documents';

const table = (label: string): string => `<table><tr><td>项目</td><td>${label}</td></tr></table>`;

test.each([
  ['<title>某市某局2025年政府信息公开工作年度报告-某市人民政府</title>'],
  ['<title>政务公开 年　报</title>'],
  ['<title>关于印发政府信息公开工作年度报告格式的通知</title>'],
  ['<title>某市人民政府</title><meta name="articletitle" content="某局信息公开年度报告">'],
  ['<title>2023年</title><meta name="ColumnName" content="政府信息公开年报">'],
  ['\ufeff\u200b文<meta charset="utf-8"><meta name="ColumnName" content="政府信息公开年报">'],
  ['<h1>某局2025年政务信息公开<br>年度报告</h1>'],
  ['<div><h3>政府信息公开 2019 年度报告</h3></div>'],
  ['<div class="title">某局政府信息公开年度报告</div>'],
  [table('一、本年新收')],
  [table('本 年<br>新<span>收</span>')],
  [table('四、结转\n下年度继续办理')],
  [table('转结下年度')],
  [table('“三安全一稳定”')],
  [table('未经复议<p>直接起诉</p>')],
  [table('尚&nbsp;未　审结')],
  [table('第二十条第（一）项')],
  [table('主动公开政府信息数')],
  [table('微博微信回应事件数')],
  [`<form><input name="textContent"><input name="title">${table('本年新收')}</form>`],
  [`${table('别的')}<div><table><tr><td><table><tr><td>尚未审结</td></tr></table></td></tr></table></div>`],
])('%s may be one', (html) => {
  expect(looksLike(documentOf(html))).toBe(true);
});

test.each([
  ['<title>某市人民政府</title><h1>某市召开会议</h1><p>本年新收政府信息公开申请若干件，年度报告已公布。</p>'],
  ['<title>政府工作报告</title>'],
  ['<title>政府信息公开指南</title>'],
  ['<title>法治政府建设年度报告</title><p>信息公开</p>'],
  ['<meta name="keywords" content="政府信息公开,年度报告">'],
  [table('部门预算')],
  ['<h4>政府信息公开年度报告</h4>'],
  [''],
])('%s is none', (html) => {
  expect(looksLike(documentOf(html))).toBe(false);
});

test('a table past reading whole is judged by its first rows', () => {
  const rows = '<tr><td>1<td>2'.repeat(11_000);
  expect(looksLike(documentOf(`<table><tr><td>一、本年新收${rows}</table>`))).toBe(true);
  expect(looksLike(documentOf(`<table><tr><td>一、上年${rows}</table>`))).toBe(false);
});
