import { expect, test } from 'vitest';
import { isHiddenByLayout } from '../../src/dom/visible';
import { documentOf, elementOf, found } from './documents';

// jsdom has no checkVisibility, so this is the way of older browsers; test/browser shows the new one.
test.each([
  ['<p id="x">文</p>', false],
  ['<style>p{display:none}</style><p id="x">文</p>', true],
  ['<style>div{display:none}</style><div><p id="x">文</p></div>', true],
  ['<style>div{visibility:hidden}</style><div><p id="x">文</p></div>', true],
  ['<style>div{visibility:hidden}p{visibility:visible}</style><div><p id="x">文</p></div>', false],
  ['<style>div{opacity:0}</style><div><p id="x">文</p></div>', true],
  ['<style>div{display:contents}</style><div id="x"><p>文</p></div>', false],
  ['<style>main{display:none}div{display:contents}</style><main><div id="x">文</div></main>', true],
])('in %s it is hidden: %s', (html, isHidden) => {
  expect(isHiddenByLayout(elementOf(html, '#x'))).toBe(isHidden);
});

test('a document without a window has no layout to hide anything', () => {
  const view = documentOf('').defaultView;
  if (view === null) throw new Error('jsdom gives a window');
  const parsed = new view.DOMParser().parseFromString('<p style="display:none">文</p>', 'text/html');
  expect(isHiddenByLayout(found(parsed, 'p'))).toBe(false);
});
