import fc from 'fast-check';

const tags = (
  'p div span b strong sup del h2 ul li br table tbody thead tr td th caption form input img a script style pre ' +
  'font center o:p section select option textarea template svg iframe details'
).split(' ');
const attributes = [
  '',
  '',
  '',
  ' id="a"',
  ' id="b"',
  ' id="zoom-1"',
  ' hidden',
  ' style="display:none"',
  ' style="visibility:hidden"',
  ' style="display:block"',
  ' style="white-space:pre;font-weight:700"',
  ' colspan="3"',
  ' rowspan="0"',
  ' rowspan="2" colspan="x"',
  ' name="firstChild"',
  ' name="parentNode" type="text" value="12"',
  ' href="/a" src="/b"',
];
const texts = [
  '12',
  '甲',
  ' ',
  '&nbsp;',
  '\n',
  '一、总体情况',
  '　',
  'x'.repeat(120),
  '<!-- 注 -->',
  '\u200b',
  '&#xfffc;',
];

/** Markup as no one should write it: any tag in any other, closed or not. */
export const randomMarkup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes))
        .map(([tag, attribute]) => `<${tag}${attribute}>`),
      fc.constantFrom(...tags).map((tag) => `</${tag}>`),
      fc.constantFrom(...texts),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));
