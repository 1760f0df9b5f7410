import type { Fixture } from './fixture';
import { article, grid, near, silent } from './near';

const offices = [
  '县人民政府办公室',
  '县发展和改革局',
  '县教育局',
  '县公安局',
  '县财政局',
  '县自然资源局',
  '县住房和城乡建设局',
  '县交通运输局',
  '县水利局',
  '县农业农村局',
  '县卫生健康局',
  '县审计局',
];
const titles = offices.map((office) => `云溪${office}2023年政府信息公开工作年度报告`);
const link = (text: string, i: number): string =>
  `<a href="/zwgk/nb/2024/${1000 + i}.html" title="${text}">${text}</a>`;
const fileLink = (name: string): string =>
  `<p>附件：<a href="/files/${encodeURIComponent(name)}">${name}</a></p>`;
const filing = '云溪县水利局2023年政府信息公开工作年度报告';

/** Pages that lead to filings or carry them as files or pictures, and no figures of their own. */
export const lists: readonly Fixture[] = [
  near({
    slug: 'near-list-plain',
    note: '年报栏目列表页',
    kind: 'index-page',
    title: '政府信息公开年报',
    isArticle: false,
    body: `<h2>政府信息公开年报</h2><ul class="list">${titles.map((text, i) => `<li>${link(text, i)}<span>2024-01-${10 + i}</span></li>`).join('')}</ul><div class="page">共3页 <a href="index_1.html">下一页</a></div>`,
    links: titles.length,
    next: 'http://www.yunxi-demo.gov.cn/zwgk/index_1.html',
  }),
  near({
    slug: 'near-list-table',
    note: '年报列表排在表格里，有序号、标题、日期三列',
    kind: 'index-page',
    title: '政府信息公开工作年度报告',
    isArticle: false,
    body: grid([
      ['序号', '标题', '发布日期'],
      ...titles.map((text, i) => [i + 1, link(text, i), `2024-01-${10 + i}`]),
    ]),
    links: titles.length,
    next: null,
  }),
  near({
    slug: 'near-list-years',
    note: '按年份分页签的年报目录',
    kind: 'index-page',
    title: '信息公开年报',
    isArticle: false,
    body: [2023, 2022, 2021, 2020]
      .map(
        (year) =>
          `<h3>${year}年</h3><ul>${titles
            .slice(0, 6)
            .map((text, i) => `<li>${link(text.replace('2023', String(year)), i + 10 * year)}</li>`)
            .join('')}</ul>`,
      )
      .join('<hr>'),
    links: 24,
    next: null,
  }),
  near({
    slug: 'near-list-abstracts',
    note: '列表页每条带摘要，摘要里有新收和办结件数',
    kind: 'index-page',
    title: '政府信息公开年报',
    isArticle: false,
    body: titles
      .map(
        (text, i) =>
          `<div class="card"><h4>${link(text, i)}</h4><p>一、总体情况　2023年，本单位新收政府信息公开申请${i + 3}件，办结${i + 2}件……</p></div>`,
      )
      .join(''),
    links: titles.length,
    next: null,
  }),
  near({
    slug: 'near-list-tree',
    note: '左侧机构树右侧两列年报链接',
    kind: 'index-page',
    title: '法定主动公开内容-政府信息公开年报',
    isArticle: false,
    body: `<table width="100%"><tr><td valign="top"><ul>${offices.map((office) => `<li><a href="#">${office}</a></li>`).join('')}</ul></td><td><ul>${titles.map((text, i) => `<li>${link(text, i)}</li>`).join('')}</ul></td></tr></table>`,
    links: titles.length,
    next: null,
  }),
  near({
    slug: 'near-search',
    note: '站内搜索结果页，命中的都是年报',
    kind: ['index-page', 'not-report'],
    title: '站内搜索',
    column: '搜索',
    isArticle: false,
    url: 'http://www.yunxi-demo.gov.cn/search?q=政府信息公开年报',
    body: `<form action="/search"><input name="q" value="政府信息公开工作年度报告"><button>搜索</button></form><p>找到相关结果约12个</p>${titles
      .map(
        (text, i) =>
          `<div class="result"><h3>${link(text.replace('年度报告', '<em>年度报告</em>'), i)}</h3><p>……三、收到和处理政府信息公开申请情况 （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）……</p><cite>www.yunxi-demo.gov.cn</cite></div>`,
      )
      .join('')}`,
  }),
  ...['pdf', 'doc', 'wps', 'ofd'].map((ending) =>
    near({
      slug: `near-attachment-${ending}`,
      note: `正文在.${ending}附件里，页面上没有表`,
      kind: 'attachment-only',
      title: filing,
      body: article(filing, [
        ...(ending === 'doc'
          ? []
          : ['现将《云溪县水利局2023年政府信息公开工作年度报告》予以公布，全文见附件。']),
        fileLink(`${filing}.${ending}`),
      ]),
    }),
  ),
  near({
    slug: 'near-attachment-docx-two',
    note: '两个docx附件，一个是年报一个是情况说明',
    kind: 'attachment-only',
    title: filing,
    body: article(filing, [
      '报告已经局务会审议通过。',
      `${fileLink(`${filing}.docx`)}${fileLink('有关情况说明.docx')}`,
    ]),
  }),
  near({
    slug: 'near-image',
    note: '报告全文是扫描图片',
    kind: 'image-only',
    title: filing,
    body: `<div id="zoom"><h1>${filing}</h1><p align="center"><img src="/pic/1.jpg" width="800"></p><p align="center"><img src="/pic/2.jpg" width="800"></p><p><img src="/pic/3.jpg" width="800"></p></div>`,
  }),
  near({
    slug: 'near-infographic',
    note: '一图读懂年报：正文是一张长图，有一句导语',
    kind: ['image-only', 'not-report'],
    title: '一图读懂：云溪县2023年政府信息公开工作年度报告',
    column: '政策解读',
    body: `<div id="zoom"><h1>一图读懂：云溪县2023年政府信息公开工作年度报告</h1><p>过去一年的公开工作，用一张图讲给您听。</p><p><img src="/pic/tj.png" width="900" height="6200" alt=""></p></div>`,
  }),
  silent(
    'near-home',
    '门户首页，链接很多，年报只是其中一个栏目名',
    'not-report',
    `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>云溪县人民政府</title><meta name="SiteName" content="云溪县人民政府"></head><body><div class="nav">${['首页', '走进云溪', '新闻中心', '政务公开', '政务服务', '互动交流'].map((text) => `<a href="#">${text}</a>`).join('')}</div><div class="news"><ul>${offices.map((office, i) => `<li><a href="/xw/${i}.html">${office}召开年中工作会议</a></li>`).join('')}</ul></div><div class="zwgk"><h2>政务公开</h2><a href="/zn/">政府信息公开指南</a><a href="/zd/">政府信息公开制度</a><a href="/nb/">政府信息公开年报</a><a href="/ysq/">依申请公开</a></div></body></html>`,
    'http://www.yunxi-demo.gov.cn/',
  ),
];
