import { readFileSync } from 'node:fs';
import { place } from '../scripts/place.mjs';

const fixture = (slug) => readFileSync(place('test/fixtures', slug, 'page.html'), 'utf8');
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index)).join('\n');

/** What stands in the article of a page, put in by `added` before the article ends. */
const withMore = (html, added) => html.replace('</body>', `<div class="more">\n${added}\n</div></body>`);

/** The pages that are measured, by name; `isFiling` where there is something to judge. */
export const pages = new Map([
  ['small filing', { isFiling: true, html: () => fixture('2021-plain') }],
  ['filing pasted from Word, 300 KB', { isFiling: true, html: wordPasted }],
  ['filing on a page of 10,000 elements', { isFiling: true, html: crowdedFiling }],
  ['filing on a page of 2 MB', { isFiling: true, html: large }],
  ['portal home page', { isFiling: false, html: portalHome }],
  ['page of 10,000 elements', { isFiling: false, html: crowded }],
  ['news article', { isFiling: false, html: newsArticle }],
  ['price list of 3,000 cells', { isFiling: false, html: () => shell('农产品价格周报', priceTable(500, 6)) }],
]);

const shell = (title, body) => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}-云溪县人民政府</title>
<meta name="SiteName" content="云溪县人民政府"><meta name="ColumnName" content="${title}"></head>
<body><div class="head"><ul class="nav">${times(12, (n) => `<li><a href="/col/${n}/">栏目${n}</a></li>`)}</ul></div>
<h1>${title}</h1>
${body}
<div class="foot"><p>主办：云溪县人民政府办公室　<a href="/map.html">网站地图</a></p></div></body></html>`;

const sentence = '县里修好了通往三个村子的水泥路，两边种上了树，学生走路上学比以前快了一刻钟。';
const paragraph = (sentences) => `<p style="text-indent:2em">${sentence.repeat(sentences)}</p>`;

function priceTable(rows, columns) {
  const row = (n) =>
    `<tr><td>品种${n}</td>${times(columns - 1, (column) => `<td align="right">${((n * 7 + column * 13) % 900) / 10}</td>`)}</tr>`;
  return `<table border="1">${times(rows, row)}</table>`;
}

/** Word leaves a style of many properties on every cell, paragraph and piece of text, and data nobody sees. */
function wordPasted() {
  const cellStyle =
    'width:58.5pt;padding:0pt 5.4pt;border-left:none;border-right:1pt solid windowtext;mso-border-alt:solid windowtext .5pt;background:transparent';
  const runStyle =
    'font-family:仿宋_GB2312;mso-bidi-font-family:宋体;color:rgb(0,0,0);letter-spacing:0pt;font-size:10.5pt;mso-font-kerning:0pt';
  const island = `<!--[if gte mso 9]><xml><w:WordDocument>${'<w:View>Normal</w:View>'.repeat(400)}</w:WordDocument></xml><![endif]-->`;
  const html = fixture('2021-word-paste')
    .replace(/<td/g, `<td width="78" nowrap valign="center" style="${cellStyle}"`)
    .replace(/<span lang="EN-US" style="/g, `<span lang="EN-US" style="${runStyle};`)
    .replace('<body>', `<body>${island}`);
  return padded(html, 300_000, (n) => `<p class="MsoNormal"><span style="${runStyle}">${n}</span></p>`);
}

function crowdedFiling() {
  return withMore(fixture('2021-plain'), items(1_750));
}

function crowded() {
  return shell('办事指南', items(1_980));
}

/** Five elements each. */
const items = (count) =>
  `<ul>${times(count, (n) => `<li><span class="n">${n}</span><a href="/item/${n}.html"><b>事项${n}</b></a><i>可网上办理</i></li>`)}</ul>`;

function newsArticle() {
  return shell('三个村子通了水泥路', times(30, (n) => paragraph((n % 5) + 1)) + priceTable(12, 4));
}

/** Half of it other tables, half of it prose. */
function large() {
  const added = times(40, (n) => `<h4>附件${n}</h4>${priceTable(60, 6)}${times(10, () => paragraph(4))}`);
  return padded(withMore(fixture('2021-plain'), added), 2_000_000, () => paragraph(6));
}

function padded(html, bytes, piece) {
  const missing = bytes - Buffer.byteLength(html);
  const count = Math.ceil(missing / Buffer.byteLength(`${piece(1000)}\n`));
  return withMore(html, times(Math.max(0, count), piece));
}

/** Lists of links under tabs, a slide show, a calendar laid out in a table, two hundred services. */
function portalHome() {
  const list = (name, count) =>
    `<div class="box"><h3>${name}</h3><ul>${times(count, (n) => `<li><a href="/art/${name}${n}.html" title="${name}的第${n}条消息">${name}的第${n}条消息，今天早上刚刚发布</a><span>03-${(n % 28) + 1}</span></li>`)}</ul></div>`;
  const names = [
    ...[
      '要闻',
      '部门动态',
      '乡镇传真',
      '公告公示',
      '政策文件',
      '政策解读',
      '规划计划',
      '财政资金',
      '重大项目',
    ],
    ...[
      '应急管理',
      '社会救助',
      '食品药品',
      '环境保护',
      '教育',
      '医疗卫生',
      '国土资源',
      '招考录用',
      '人事任免',
    ],
  ];
  const days = `<table class="calendar">${times(6, (week) => `<tr>${times(7, (day) => `<td><a href="#d${week * 7 + day}">${week * 7 + day}</a></td>`)}</tr>`)}</table>`;
  const services = `<div class="services">${times(200, (n) => `<a href="/fw/${n}"><img src="/i/${n}.png" alt=""><p>服务${n}</p></a>`)}</div>`;
  return shell('首页', names.map((name) => list(name, 24)).join('\n') + days + services);
}

/** A filing among so many cells of other tables, or so many paragraphs. */
export function grown(what, count) {
  const added =
    what === 'cells'
      ? times(count / 600, () => priceTable(100, 6))
      : times(count, (n) => `<p>第${n}段。${sentence}</p>`);
  return withMore(fixture('2021-plain'), added);
}
