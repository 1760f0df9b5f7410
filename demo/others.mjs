import { disclosure, remedies, requestFigures, requests } from './filing.mjs';
import { places } from './shell.mjs';

const { yunxi, qinghe, nanping } = places;
const empty = (cells) => Array(cells).fill('');
const threeEmpty = Object.fromEntries(Object.keys(requestFigures('2021', {})).map((key) => [key, empty(7)]));
const annex = [
  ['总体情况', ''],
  ['主动公开政府信息情况', disclosure('2021', [empty(3), empty(3), empty(1), empty(1), empty(1), empty(1)])],
  ['收到和处理政府信息公开申请情况', requests('2021', threeEmpty)],
  ['政府信息公开行政复议、行政诉讼情况', remedies(empty(15))],
  ['存在的主要问题及改进情况', ''],
  ['其他需要报告的事项', ''],
].map(([heading, inner], i) => `<h2>${'一二三四五六'[i]}、${heading}</h2>${inner}`);

/** Pages of the same portals that are no filings: the extension must keep still on them. */
export const others = [
  {
    place: nanping,
    path: 'notice.html',
    note: '印发格式的通知，附空白表：不是报告',
    title: '关于印发《政府信息公开工作年度报告格式》的通知',
    published: '2021-10-12',
    content: `<div class="body" id="zoom"><p>各县、区人民政府，市政府各部门：</p><p>国办公开办函〔2021〕30号对年度报告格式作了修订。现将格式转发给你们，编制时要逐格核对数量关系，按期发布。</p><p>附件：政府信息公开工作年度报告格式</p>${annex.join('\n')}</div>`,
  },
  {
    place: qinghe,
    path: '2023/attachment.html',
    note: '正文在附件里',
    title: '清河区财政局2023年政府信息公开工作年度报告',
    published: '2024-01-18',
    content:
      '<div class="body" id="zoom"><p>现将本局年度报告予以公布，详见附件。</p><p>附件：<a href="/files/caizheng.docx">清河区财政局2023年政府信息公开工作年度报告.docx</a></p></div>',
  },
  {
    place: nanping,
    path: '2022/scan.html',
    note: '正文是扫描图片',
    title: '南坪市统计局2022年政府信息公开工作年度报告',
    published: '2023-01-29',
    content: `<div class="body" id="zoom">${[1, 2].map((page) => `<p><img alt="" width="820" height="1100" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='820' height='1100'%3E%3Crect width='820' height='1100' fill='%23f7f4ea'/%3E%3Ctext x='340' y='540' font-size='30'%3E扫描件 ${page}%3C/text%3E%3C/svg%3E"></p>`).join('')}</div>`,
  },
];
