import { others } from './others.mjs';
import { filings, framed, late } from './samples.mjs';
import { places, shell } from './shell.mjs';

const { yunxi } = places;

/** The made-up portals: address of each page ("host/path") with its title, markup, and what it shows. */
export function routes() {
  const all = [...filings, late, framed, ...others];
  const pages = new Map([
    ...Object.values(places).map((place) => [`${place.host}/zwgk/nb/`, listOf(place, all)]),
    ...[...filings, ...others].map((page) => [addressOf(page), pageOf(page, page.content)]),
    [addressOf(late), pageOf(late, afterASecond(late.content))],
    [
      addressOf(framed),
      pageOf(
        framed,
        '<iframe src="/zwgk/nb/2023/frame.html" style="width:100%;height:1400px;border:0"></iframe>',
      ),
    ],
    [`${yunxi.host}/zwgk/nb/2023/frame.html`, frameOf(framed)],
  ]);
  return pages;
}

const addressOf = ({ place, path }) => `${place.host}/zwgk/nb/${path}`;

function pageOf({ place, title, published, note }, content) {
  return { title, note, html: shell(place, { title, published, content }) };
}

/** The list of one portal, with links to the others so that a visitor finds every sample. */
function listOf(place, all) {
  const items = (of) =>
    of.map(
      (page) =>
        `<li><a href="http://${addressOf(page)}" title="${page.note}">${page.title}</a><span>${page.published}</span><small>${page.note}</small></li>`,
    );
  const elsewhere = Object.values(places).filter((each) => each !== place);
  const content = `<ul class="list">${items(all.filter((page) => page.place === place)).join('\n')}</ul>
<p>友情链接：${elsewhere.map(({ host, name }) => `<a href="http://${host}/zwgk/nb/">${name}</a>`).join('　')}</p>`;
  const title = '政府信息公开年报';
  return {
    title: `${place.short}${title}列表`,
    note: '列表页：不是报告',
    html: shell(place, { title, content, isArticle: false }),
  };
}

/** A page whose body comes by script, as many portals do. */
function afterASecond(content) {
  const inner = JSON.stringify(content).replace(/</g, '\\u003c');
  return `<div id="app"><p style="text-align:center;color:#999">正在加载……</p></div>
<script>setTimeout(function () { document.getElementById('app').innerHTML = ${inner}; }, 1000);</script>`;
}

function frameOf({ title, content }) {
  const html = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><style>body{font:15px/1.8 "Noto Sans CJK SC",sans-serif}table{border-collapse:collapse;width:100%;font-size:13px}td{border:1px solid #555;text-align:center}</style></head><body><h1 style="font-size:22px;text-align:center">${title}</h1>${content}</body></html>`;
  return { title: `${title}（框架内）`, note: '上一页框架里的文档', html };
}
