import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/core/page';
import { readPage, readSteps } from '../../src/dom/read-page';
import { finish } from '../../src/core/steps';
import { documentOf } from './documents';

function blocksOf(body: string): readonly Block[] {
  return readPage(documentOf(body)).blocks;
}

/** The blocks in short: the text itself, "[table …]" with the texts of its cells, "[image]". */
function outline(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => {
    if (block.kind === 'text') return block.text;
    if (block.kind === 'image') return '[image]';
    return `[table ${block.grid.index}: ${block.grid.cells.map((cell) => cell.text).join('|')}]`;
  });
}

function row(...cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

const figures = row('一', '1', '2') + row('二', '3', '4') + row('三', '5', '6') + row('四', '7', '8');
const article = '各级行政机关应当主动公开。'.repeat(30);

describe('text', () => {
  test('is one block a line, in the order of the page', () => {
    const body = '先<h1>甲<br>乙</h1><p>丙<span>丁</span></p><div>戊<p>己</p>庚</div><ul><li>辛<li>壬</ul>末';
    expect(outline(blocksOf(body))).toEqual(['先', '甲', '乙', '丙丁', '戊', '己', '庚', '辛', '壬', '末']);
  });

  test('of blanks alone makes no block', () => {
    expect(blocksOf('<p>&nbsp;　</p><p> </p><br><p>\u200b</p>')).toEqual([]);
  });

  test('keeps the line ends of pre', () => {
    expect(outline(blocksOf('<pre>甲\n\n乙\r\n丙</pre>'))).toEqual(['甲', '乙', '丙']);
  });

  test('says its level and its element', () => {
    expect(blocksOf('<div><h2><span>一、总体情况</span></h2></div>')).toEqual([
      {
        kind: 'text',
        text: '一、总体情况',
        isStrong: true,
        level: 2,
        isHidden: false,
        selector: 'body > div:nth-child(1) > h2:nth-child(1)',
      },
    ]);
  });

  test.each([
    ['<p><b>甲</b></p>', true],
    ['<p><strong>甲</strong> <b>乙</b>&nbsp;</p>', true],
    ['<p><b>甲</b>乙</p>', false],
    ['<p style="font-weight:bold">甲</p>', true],
    ['<p style="font-weight: 600">甲</p>', true],
    ['<p style="font-weight: 500">甲</p>', false],
    ['<b><p style="font-weight:normal">甲</p></b>', false],
    ['<p style="font: bold 16px 宋体">甲</p>', true],
    ['<b>甲<br>乙</b>', true],
    ['<h3>甲</h3>', true],
    ['<p>甲</p>', false],
  ])('%s is strong: %s', (body, isStrong) => {
    expect(blocksOf(body)[0]).toMatchObject({ kind: 'text', isStrong });
  });

  test.each([
    ['<p><b>一、总体情况</b>全年公开信息12条。</p>', '一、总体情况'],
    ['<p>　<strong><span>一、</span>总体情况</strong><span>全年。</span></p>', '一、总体情况'],
    ['<p>全年公开信息<b>12</b>条。</p>', undefined],
    ['<p><b>一、总体情况</b></p><p>全年。</p>', undefined],
    ['<p><b>一、</b><br>全年。</p>', undefined],
  ])('keeps the bold beginning of a line that goes on in plain type: %s', (body, lead) => {
    const [first] = blocksOf(body);
    expect(first?.kind === 'text' ? first.lead?.trim() : null).toBe(lead);
  });

  test('starts its selector at the nearest id that is unique and plain', () => {
    const body =
      '<div id="zoom"><div id="twice"><p>甲</p></div><div id="twice"><p>乙</p></div><p id="1">丙</p></div>';
    expect(blocksOf(body).map((block) => block.selector)).toEqual([
      '#zoom > div:nth-child(1) > p:nth-child(1)',
      '#zoom > div:nth-child(2) > p:nth-child(1)',
      '#zoom > p:nth-child(3)',
    ]);
  });

  test('in an element with a colon in its name is found again', () => {
    const document = documentOf('<p><o:p style="display:block">甲</o:p></p>');
    const selector = readPage(document).blocks[0]?.selector ?? '';
    expect(document.querySelector(selector)?.localName).toBe('o:p');
  });
});

describe('hidden', () => {
  test('blocks are read and said to be hidden', () => {
    const body = `<p>甲</p><div hidden><p>乙</p><table>${figures}</table><img src=a></div><p style="visibility:hidden">丙</p>`;
    expect(blocksOf(body).map((block) => block.isHidden)).toEqual([false, true, true, true, true]);
  });

  test('words are no part of a line that is shown', () => {
    expect(outline(blocksOf('<p>甲<span style="display:none">乙</span>丙</p>'))).toEqual(['甲丙']);
  });

  test('tables are read as if shown', () => {
    const body = `<table style="display:none">${row('甲', '<i hidden>x</i>1')}${row('乙', '2')}</table>`;
    expect(outline(blocksOf(body))).toEqual(['[table 0: 甲|1|乙|2]']);
  });

  test('is what the layout says, too', () => {
    const document = documentOf(
      `<p class="off">甲</p><p>乙<i class="off">丙</i></p><table class="off">${figures}</table>`,
    );
    const page = readPage(document, { isHidden: (element) => element.closest('.off') !== null });
    expect(page.blocks.map((block) => block.isHidden)).toEqual([true, false, true]);
    expect(outline(page.blocks)).toEqual(['甲', '乙', '[table 0: 一|1|2|二|3|4|三|5|6|四|7|8]']);
  });
});

describe('tables', () => {
  test('are blocks whose cells are not repeated as text; the caption is', () => {
    const body = `<p>前</p><table><caption>表<br>一</caption>${row('甲', '1')}${row('乙', '2')}</table><p>后</p>`;
    expect(outline(blocksOf(body))).toEqual(['前', '表', '一', '[table 0: 甲|1|乙|2]', '后']);
  });

  test('of one row and several cells are still tables: reports break theirs apart', () => {
    expect(outline(blocksOf(`<table>${row('政府集中采购', '0', '0')}</table>`))).toEqual([
      '[table 0: 政府集中采购|0|0]',
    ]);
  });

  test('are counted from 0 as they are met', () => {
    const body = `<table>${row('甲', '1')}</table><table>${row('乙', '2')}</table>`;
    expect(outline(blocksOf(body))).toEqual(['[table 0: 甲|1]', '[table 1: 乙|2]']);
  });

  test('with tables inside are the layout of the page and read through', () => {
    const body = `<table>${row('导航', `<p>前</p><table>${figures}</table><p>后</p>`)}</table>`;
    expect(outline(blocksOf(body))).toEqual(['导航', '前', '[table 0: 一|1|2|二|3|4|三|5|6|四|7|8]', '后']);
  });

  test('of a single column are read through', () => {
    expect(outline(blocksOf(`<table>${row('<h1>甲</h1>')}${row('乙<br>丙')}</table>`))).toEqual([
      '甲',
      '乙',
      '丙',
    ]);
  });

  test('that hold an article are read through', () => {
    expect(outline(blocksOf(`<table>${row('左', article)}</table>`))).toEqual(['左', article]);
    const lines = Array.from({ length: 9 }, (_, index) => `<p>第${index}段，公开政府信息若干条。</p>`).join(
      '',
    );
    expect(outline(blocksOf(`<table>${row('左', lines)}</table>`))).toHaveLength(10);
  });

  test('with figures and an article are both; only the article is repeated', () => {
    const body = `<table>${figures}${row('说明', article)}</table>`;
    expect(outline(blocksOf(body))).toEqual([
      `[table 0: 一|1|2|二|3|4|三|5|6|四|7|8|说明|${article}]`,
      article,
    ]);
  });

  test('with figures and a table in a cell are two tables', () => {
    const body = `<table>${figures}${row('附', `<table>${row('甲', '9')}</table>`)}</table>`;
    expect(outline(blocksOf(body))).toEqual([
      '[table 0: 一|1|2|二|3|4|三|5|6|四|7|8|附|\ufffc]',
      '[table 1: 甲|9]',
    ]);
  });

  test('with labels set upright, a character a line, are tables', () => {
    const upright = [...'三、本年度办理结果'].map((letter) => `<p>${letter}</p>`).join('');
    const body = `<table><tr><td rowspan=2>${upright}</td><td>1</td></tr>${row('2')}</table>`;
    expect(blocksOf(body).map((block) => block.kind)).toEqual(['table']);
  });

  test('without cells are nothing', () => {
    expect(blocksOf('<table></table><table><tr></tr></table>')).toEqual([]);
  });
});

describe('images', () => {
  test('are blocks when they may carry content', () => {
    const body = '<p>甲<img src="a.png">乙</p><a href="/b.png"><img src="b.png" width="600"></a>';
    expect(outline(blocksOf(body))).toEqual(['甲乙', '[image]', '[image]']);
  });

  test.each([
    '<img width="20">',
    '<img height="59px">',
    '<img style="width: 16px">',
    '<nav><a href="/"><img></a></nav>',
    '<table><tr><td>甲<td><img></table>',
  ])('%s is none', (body) => {
    expect(blocksOf(body).filter((block) => block.kind === 'image')).toEqual([]);
  });

  test('in a table that only holds them are blocks', () => {
    expect(outline(blocksOf('<table><tr><td><img></table>'))).toEqual(['[image]']);
  });
});

describe('the budget', () => {
  const usual = { cells: 200_000, blocks: 100_000, elements: 500_000 };
  const document = documentOf(`${`<p>甲</p><table>${figures}</table>`.repeat(5)}`);
  const excess = (budget = usual) => finish(readSteps(document, {}, budget)).excess;

  test('is kept by an ordinary page', () => {
    expect(excess()).toBeNull();
  });

  test('of cells counts those of all tables', () => {
    expect(excess({ ...usual, cells: 60 })).toBeNull();
    expect(excess({ ...usual, cells: 59 })).toBe('cells');
  });

  test('of blocks and elements ends the reading', () => {
    expect(excess({ ...usual, blocks: 10 })).toBeNull();
    expect(excess({ ...usual, blocks: 9 })).toBe('blocks');
    expect(excess({ ...usual, elements: 5 })).toBe('blocks');
  });
});

describe('a document', () => {
  test('gives its title and its address, or the one it was fetched from', () => {
    const document = documentOf('<title> 甲\n乙 </title>', 'https://www.example.gov.cn/a');
    expect(readPage(document)).toMatchObject({ title: '甲 乙', url: 'https://www.example.gov.cn/a' });
    expect(readPage(document, { url: 'http://b.gov.cn/' }).url).toBe('http://b.gov.cn/');
  });

  test('of DOMParser, without a window, is read as well', () => {
    const view = documentOf('').defaultView;
    if (view === null) throw new Error('jsdom gives a window');
    const parsed = new view.DOMParser().parseFromString(`<h1>甲</h1><table>${figures}</table>`, 'text/html');
    expect(parsed.defaultView).toBeNull();
    expect(readPage(parsed).blocks.map((block) => block.kind)).toEqual(['text', 'table']);
  });

  test('without a body is read as empty or from its root', () => {
    const view = documentOf('').defaultView;
    if (view === null) throw new Error('jsdom gives a window');
    const svg = new view.DOMParser().parseFromString('<x><y>甲</y></x>', 'application/xml');
    expect(readPage(svg).blocks).toHaveLength(1);
    const empty = view.document.implementation.createDocument(null, null);
    expect(readPage(empty, { url: 'http://a.gov.cn/' }).blocks).toEqual([]);
  });

  test('is left as it was', () => {
    const document = documentOf(`<form><input name="firstChild"><p>甲</p><table>${figures}</table></form>`);
    const before = document.documentElement.outerHTML;
    readPage(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
