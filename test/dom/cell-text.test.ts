import { describe, expect, test } from 'vitest';
import { cellText } from '../../src/dom/cell-text';
import { elementOf, found } from './documents';

function read(inside: string): string {
  return cellText(elementOf(`<table><tr><td id="cell">${inside}</td></tr></table>`, '#cell'));
}

test.each([
  ['1<span>2</span>', '12', 'digits split over spans are one number'],
  ['<p>1</p><p>2</p>', '1\n2', 'paragraphs are lines'],
  ['本年新<br>制作数量', '本年新\n制作数量', 'a br breaks the line'],
  ['a<br><br><p></p>b', 'a\nb', 'breaks in a row count once'],
  ['<br>12<br>', '12', 'breaks at the ends do not count'],
  [' \n\t 12 \r\n 件 ', '12 件', 'white space of the source is one space'],
  ['12 <b> 件</b>', '12 件', 'and so across elements'],
  ['&nbsp;12&nbsp;', '\u00a012\u00a0', 'no-break spaces are kept'],
  ['　（一）', '　（一）', 'ideographic spaces are kept'],
  ['<div>1<div>2</div>3</div>', '1\n2\n3', 'blocks inside blocks'],
  ['<ul><li>1<li>2</ul>', '1\n2', 'list items are lines'],
  ['<span style="display:block">1</span>2', '1\n2', 'an inline element made a block'],
  ['<p style="display:inline">1</p><p style="display: inline">2</p>', '12', 'a block made inline'],
  ['<pre>1\n2</pre>', '1\n2', 'pre keeps its line ends'],
  ['<span style="white-space:pre-wrap">1\n2</span>', '1\n2', 'and so does a style'],
  ['1<wbr>2', '12', 'a possible break is none'],
  ['0<o:p></o:p><span></span>', '0', 'what office programs leave behind'],
  [
    '<script>1</script><style>p{}</style><template>3</template><noscript>4</noscript><!-- 5 -->6',
    '6',
    'unseen parts',
  ],
  ['<ruby>字<rp>(</rp><rt>zi</rt></ruby>', '字zi', 'ruby without its brackets'],
])('%j reads as %j: %s', (inside, text) => {
  expect(read(inside)).toBe(text);
});

describe('set-off text never runs into a number', () => {
  test.each([
    ['12<sup>2</sup>', '12^2'],
    ['12<sup>2</sup>3', '12^23'],
    ['12<sub>2</sub>', '12_2'],
    ['1<del>2</del>3', '1~2~3'],
    ['<s>12</s>', '~12~'],
    ['<strike>12</strike>13', '~12~13'],
    ['12<sup></sup>', '12'],
    ['12<sup> &nbsp;</sup>', '12 \u00a0'],
    ['12 <sup>[1]</sup>', '12 ^[1]'],
    ['<del>1<sup>2</sup></del>', '~1~~^2~'],
    ['<del><p>1</p><p>2</p></del>3', '~1~\n~2~\n3'],
    ['12<span style="vertical-align: super">2</span>', '12^2'],
    ['1<span style="text-decoration:line-through">2</span>', '1~2~'],
    ['12<sup style="display:none">2</sup>', '12'],
  ])('%s reads as %s', (inside, text) => {
    expect(read(inside)).toBe(text);
  });
});

describe('hidden content', () => {
  test.each([
    ['1<span hidden>2</span>', '1'],
    ['1<span style="display:none;mso-hide:all">2</span>', '1'],
    ['1<span style="visibility:hidden">2</span>', '1'],
    ['1<span style="opacity:0">2</span>', '1'],
    ['1<span style="visibility:hidden">2<b style="visibility:visible">3</b></span>', '13'],
    ['1<span style="display:none">2<b style="display:inline">3</b></span>', '1'],
    ['1<span hidden style="display:inline">2</span>', '12'],
    ['1<p hidden>2</p>', '1'],
  ])('%s reads as %s', (inside, text) => {
    expect(read(inside)).toBe(text);
  });

  test('is what the layout says, too', () => {
    const cell = elementOf('<div id="cell">1<span class="off">2</span></div>', '#cell');
    expect(cellText(cell, (element) => element.className === 'off')).toBe('1');
  });

  test('is read when all of the element is hidden', () => {
    const cell = elementOf(
      '<div hidden><div id="cell" style="display:none">1<b>2</b><i hidden>3</i></div></div>',
      '#cell',
    );
    expect(cellText(cell, () => true)).toBe('12');
  });
});

describe('what is no text', () => {
  const object = '\ufffc';
  test.each([
    ['<img src="a.png">', object],
    ['<p>&nbsp;<canvas></canvas></p>', object],
    ['<svg><text>1</text></svg>', object],
    ['<object>1</object>', object],
    ['<embed>', object],
    ['<iframe></iframe>', object],
    ['<input type="checkbox" value="1">', object],
    ['<input>', object],
    ['12<img src="a.png">', `${object}12`],
    ['1.国家秘密<img src="a.png">', '1.国家秘密'],
    ['<img src="a.png" width="1" height="1">', ''],
    ['<img src="a.png" style="display:none">', ''],
    ['<input type="hidden" value="5">', ''],
    ['<input value="12">件', '12件'],
    ['<textarea>12</textarea>', '12'],
    ['<select><option>1<option selected>2</select>', '2'],
    ['<table><tr><td>12</table>', object],
    ['3<table><tr><td>12</table>', '3'],
    ['', ''],
    ['&nbsp;', '\u00a0'],
  ])('%s reads as %j', (inside, text) => {
    expect(read(inside)).toBe(text);
  });

  test('a control shows what was typed, not what the source says', () => {
    const input = elementOf('<div id="cell"><input value="1"></div>', 'input') as HTMLInputElement;
    input.value = '2';
    expect(cellText(found(input.ownerDocument, '#cell'))).toBe('2');
  });
});
