import type { Figures } from './figures';
import { headings, titleText } from './headings';
import { sectionNames, type SectionName } from './labels';
import { portal } from './portal';
import { preamble, prose } from './prose';
import type { Style } from './style';
import { disclosureHtml, remediesHtml, requestsHtml, statisticsHtml } from './table-html';

/** A whole page that shows this filing in this style. */
export function renderPage(figures: Figures, style: Style): string {
  const title = titleText(figures, style);
  const article = hidden(`${titleHtml(figures, style)}\n${articleHtml(figures, style)}`, style);
  const laid = layers(`${contents(figures, style)}${article}`, style);
  const body = `<div class="article"><div class="tools">字号：<a href="#">大</a> <a href="#">小</a> <a href="#">打印</a></div>
<div class="content" id="zoom">
${laid}
</div></div>`;
  return portal({
    title,
    site: figures.site,
    column: '政府信息公开年报',
    body: style.form === 'on' ? aspNet(body) : body,
  });
}

/** The filing alone: sentence, headings, prose and tables. */
export function articleHtml(figures: Figures, style: Style): string {
  const text = prose(figures);
  const printed = headings(figures, style);
  const parts = sectionNames
    .filter((name) => !figures.missing.includes(name))
    .map((name) => {
      if (figures.empty.includes(name)) return printed[name];
      return [printed[name], ...text[name].map(paragraph), tables(name, figures, style)].join('\n');
    });
  return [paragraph(preamble(figures)), ...parts].join('\n');
}

function tables(name: SectionName, figures: Figures, style: Style): string {
  switch (name) {
    case 'disclosure':
      return (
        (figures.statistics === null ? '' : statisticsHtml(figures, style)) +
        (figures.disclosure === null ? '' : disclosureHtml(figures, style))
      );
    case 'requests':
      return figures.requests === null ? '' : requestsHtml(figures, style);
    case 'remedies':
      return figures.remedies === null ? '' : remediesHtml(figures, style);
    case 'overview':
    case 'problems':
    case 'others':
      return '';
  }
}

const paragraph = (text: string): string => `<p style="text-indent:2em">${text}</p>`;

function titleHtml(figures: Figures, style: Style): string {
  const title = titleText(figures, style);
  if (style.title !== 'two-lines') return `<h1>${title}</h1>`;
  return `<h1>${figures.issuer}<br>${title.slice(figures.issuer.length)}</h1>`;
}

/** A box of the portal's own before the article that names all six sections, as an outline to click. */
function contents(figures: Figures, style: Style): string {
  if (style.contents === 'none') return '';
  const printed = headings(figures, { ...style, headingMarkup: 'plain' });
  const names = sectionNames
    .filter((name) => !figures.missing.includes(name))
    .map((name) => `<a href="#${name}">${printed[name].replace(/<[^>]+>/g, '')}</a>`);
  if (style.contents === 'list')
    return `<ul class="outline">${names.map((name) => `<li>${name}</li>`).join('')}</ul>\n`;
  if (style.contents === 'row-table') {
    return `<table class="outline"><tr>${names.map((name) => `<td>${name}</td>`).join('')}</tr></table>\n`;
  }
  return `<table class="outline">${names.map((name) => `<tr><td>${name}</td></tr>`).join('')}</table>\n`;
}

function hidden(article: string, style: Style): string {
  switch (style.hidden) {
    case 'none':
      return article;
    case 'behind-picture':
      return `<div class="tab-pane"><img src="/pic/ndbg.jpg" alt="图片版"></div><div class="tab-pane" style="display:none">${article}</div>`;
    case 'behind-pdf':
      return `<div class="tab-pane"><object data="/files/ndbg.pdf" type="application/pdf"></object><a href="/files/ndbg.pdf">PDF版下载</a></div><div class="tab-pane" style="display: none;">${article}</div>`;
    case 'print-copy':
      return `${article}<div id="print-area" style="display:none">${article}</div>`;
  }
}

const depths = { none: 0, one: 1, two: 2, three: 3 } as const;

/** Tables that only lay the page out, each with a side cell. */
function layers(inner: string, style: Style): string {
  return Array.from({ length: depths[style.layout] }).reduce<string>(
    (html) =>
      `<table width="1000" align="center" border="0"><tbody><tr><td width="10"></td><td valign="top">${html}</td></tr></tbody></table>`,
    inner,
  );
}

function aspNet(body: string): string {
  return `<form method="post" action="./show.aspx?id=1024" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="dDwtMTg3NjA4ODA4Mjs7Pg=="><input type="hidden" name="__EVENTVALIDATION" value="AAEAAAD">
${body}
</form>`;
}
