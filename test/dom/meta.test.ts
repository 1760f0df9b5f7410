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

test('an impossible PubDate gives way to the date that is shown', () => {
  expect(metaOf('<meta name="PubDate" content="2026-02-30"><p>发布日期：2026-01-29</p>').publishedAt).toBe(
    '2026-01-29',
  );
});
