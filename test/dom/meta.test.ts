import { expect, test } from 'vitest';
import { readPage } from '../../src/dom/read-page';
import { documentOf } from './documents';

function metaOf(html: string) {
  return readPage(documentOf(html)).meta;
}

test('the tags are read whatever the case of their names', () => {
  const meta = metaOf(
    '<meta name="SiteName" content="某市人民政府"><META NAME="siteidcode" CONTENT=" 5101320017 ">' +
      '<meta name="columnname" content="年报"><meta name="ARTICLETITLE" content="某市\n2025年度报告">' +
      '<meta name="PubDate" content="2026-01-29 10:00"><meta name="ContentSource" content="市政府办公室">',
  );
  expect(meta).toEqual({
    siteName: '某市人民政府',
    siteId: '5101320017',
    columnName: '年报',
    articleTitle: '某市 2025年度报告',
    publishedAt: '2026-01-29T10:00:00',
    contentSource: '市政府办公室',
  });
});

test('an empty tag says nothing, the next one of its name may', () => {
  expect(metaOf('<meta name="SiteName" content=" "><meta name="SiteName" content="甲">').siteName).toBe('甲');
  expect(metaOf('<meta name="SiteName" content="">').siteName).toBeNull();
});

test.each([
  ['<p>发布时间：2026-01-29 08: 07 来源：某办</p>', '2026-01-29T08:07:00'],
  ['<p>发布日期: 2020- 01- 27 08: 07</p>', '2020-01-27T08:07:00'],
  ['<p>[发布日期] 2026年1月29日</p>', '2026-01-29'],
  ['<p>来源：某办　发布日期 2026/1/29　浏览：12</p>', '2026-01-29'],
  ['<span>发布时间：</span><span>2026-01-29</span>', '2026-01-29'],
  ['<table><tr><td>索引号<td>1<td>公开日期<td>2026-01-29</table>', '2026-01-29'],
  ['<p>发文日期：2026-01-20</p><p>发布日期：2026-01-29</p>', '2026-01-29'],
  ['<p>发文日期：2026-01-20</p>', '2026-01-20'],
  ['<p>发布时间：２０２６－０１－２９</p>', '2026-01-29'],
  ['<p hidden>发布日期：2026-01-29</p>', null],
  ['<p>发布日期由2026年1月29日起算</p>', null],
  ['<p>成文日期：2026-01-29</p>', null],
  ['<p>2026-01-29</p>', null],
])('%s was published at %j', (body, date) => {
  expect(metaOf(body).publishedAt).toBe(date);
});

const own = '云溪县水利局2023年政府信息公开工作年度报告';
const article = `<h1>${own}</h1><p>一、总体情况</p>`;

test.each([
  ['behind its title', `${article}<p>关于防汛值班的通知 发布时间：2022-05-05</p>`, null],
  [
    'behind a link',
    `<ul><li><a href="1">关于防汛值班</a><span>发布时间：2022-05-05</span></ul>${article}`,
    null,
  ],
  ['under a link', `${article}<a href="1">县水利局召开防汛会议</a><p>发布时间：2022-05-05</p>`, null],
  ['under a title', `<p>关于防汛值班的通知</p><p>发布时间：2022-05-05</p>${article}`, null],
  [
    'and its own',
    `<p>关于防汛值班的通知 发布日期：2022-05-05</p>${article}<p>发布日期：2024-01-21</p>`,
    '2024-01-21',
  ],
  ['no, its own', `<p>${own} 发布时间：2024-01-21</p>${article}`, '2024-01-21'],
  ['no, under an organ', `${article}<p>云溪县水利局 发布时间：2024-01-21</p>`, '2024-01-21'],
])('a date of another document is not the page’s: %s', (_, body, date) => {
  expect(metaOf(`<title>${own}-云溪县人民政府</title>${body}`).publishedAt).toBe(date);
});

test('a title that only the article shows is the page’s own', () => {
  const other = '<p>海川县教育局2020年政府信息公开工作年度报告</p><p>发布时间：2021-01-19</p>';
  const shown = `${other}<p>${own}</p><p>发布时间：2024-01-21</p><p>一、总体情况</p>`;
  expect(metaOf(shown).publishedAt).toBe('2024-01-21');
  expect(metaOf(`${other}<p>${own}</p><p>一、总体情况</p>`).publishedAt).toBeNull();
});

test.each([
  ['<p>来源：县水利局　时间：2024-01-21 10:22</p>', '2024-01-21T10:22:00'],
  ['<p>日期：2024-01-21 浏览次数：12</p>', '2024-01-21'],
  ['<p>编稿时间:2024-01-21 来源: 浏览:</p>', '2024-01-21'],
  [`<title>${own}</title><h1>${own}</h1><p>日期：2024-01-21</p>`, '2024-01-21'],
  ['<p>会议时间：2024-01-21 来源：本站</p>', null],
  ['<p>时间：2024-01-21</p>', null],
])('the bare word 时间 tells it only among the words under a title: %s', (body, date) => {
  expect(metaOf(body).publishedAt).toBe(date);
});

test('an impossible PubDate gives way to the date that is shown', () => {
  expect(metaOf('<meta name="PubDate" content="2026-02-30"><p>发布日期：2026-01-29</p>').publishedAt).toBe(
    '2026-01-29',
  );
});
