import { expect, test } from 'vitest';
import { readPage } from '../../src/dom/read-page';
import { documentOf } from './documents';

function linksOf(body: string, url?: string) {
  return readPage(documentOf(body), url === undefined ? {} : { url }).links;
}

test('links are given with their text and absolute address', () => {
  expect(
    linksOf('<a href="../2.html"> 某局\n<b>2025</b> 年报 </a><a href="//files.gov.cn/a.pdf">附件</a>'),
  ).toEqual([
    { text: '某局 2025 年报', href: 'http://www.example.gov.cn/zwgk/2.html' },
    { text: '附件', href: 'http://files.gov.cn/a.pdf' },
  ]);
});

test('a fetched page resolves its links against where it came from, and its base', () => {
  expect(linksOf('<a href="a">x</a>', 'https://b.gov.cn/c/d')[0]?.href).toBe('https://b.gov.cn/c/a');
  expect(linksOf('<base href="/e/"><a href="a">x</a>', 'https://b.gov.cn/c/d')[0]?.href).toBe(
    'https://b.gov.cn/e/a',
  );
});

test.each([
  'javascript:void(0)',
  'mailto:a@b.cn',
  '#top',
  '',
  'data:text/html,x',
  'http://[',
  'file:///etc/hosts',
])('no link leads to %j', (href) => {
  expect(linksOf(`<a href="${href}">x</a>`).filter((link) => !link.href.endsWith('1.html'))).toEqual([]);
});

test('documents shown in a frame are links too', () => {
  const body =
    '<iframe src="/a/b.pdf" title="年报"></iframe><embed src="c.ofd"><iframe src="/menu.html"></iframe>';
  expect(linksOf(body)).toEqual([
    { text: '年报', href: 'http://www.example.gov.cn/a/b.pdf' },
    { text: '', href: 'http://www.example.gov.cn/zwgk/nb/c.ofd' },
  ]);
});

test('a link without text has its title', () => {
  expect(linksOf('<a href="/a" title="年报"><img src="i.png"></a>')[0]?.text).toBe('年报');
});

test.each(['云溪县教育局2023年政府信息公开工作…', '云溪县教育局2023年政府信息...'])(
  'a link cut short, %s, has the whole of its title',
  (text) => {
    const title = '云溪县教育局2023年政府信息公开工作年度报告';
    expect(linksOf(`<a href="/a" title="${title}">${text}</a>`)[0]?.text).toBe(title);
    expect(linksOf(`<a href="/a" title="点击查看">${text}</a>`)[0]?.text).toBe(text);
    expect(linksOf(`<a href="/a">${text}</a>`)[0]?.text).toBe(text);
  },
);

test('a link that the page marks as the next one is told', () => {
  const [first, second, third] = linksOf(
    '<a rel="nofollow next" href="/a">→</a><a rel="nextcloud" href="/b">b</a><a href="/c">c</a>',
  );
  expect(first).toEqual({ text: '→', href: 'http://www.example.gov.cn/a', isNext: true });
  expect([second, third].map((link) => link && 'isNext' in link)).toEqual([false, false]);
});

test.each([
  ['createPageHTML(3, 0,"index", "html");', 'index_1.html'],
  ["var a = 1;\n  createPageHTML( 12,10 , 'list' ,'shtml' , 240)", 'list_11.shtml'],
])('a script that draws the pages of a list, %s, leads to the next one', (script, name) => {
  expect(linksOf(`<script>${script}</script>`)).toEqual([
    { text: '', href: `http://www.example.gov.cn/zwgk/nb/${name}`, isNext: true },
  ]);
});

test.each([
  'createPageHTML(3, 2,"index", "html");',
  'createPageHTML(1, 0,"index", "html");',
  'function createPageHTML(_nPageCount, _nCurrIndex, _sPageName, _sPageExt) {}',
  'createPageHTML(3, 0, "../../x", "html")',
  'createPageHTML("box", 3, 1, "index", "html")',
  `${' '.repeat(5000)}createPageHTML(3, 0,"index", "html");`,
])('a script that draws no next page, %s, leads nowhere', (script) => {
  expect(linksOf(`<script>${script}</script><script src="/page.js">${script}</script>`)).toEqual([]);
});

test('there are at most 2,000 links of at most 200 characters', () => {
  const links = linksOf(`<a href="/a">${'年'.repeat(900)}<script>x</script></a>`.repeat(2001));
  expect(links).toHaveLength(2000);
  expect(links[0]?.text).toBe('年'.repeat(200));
});
