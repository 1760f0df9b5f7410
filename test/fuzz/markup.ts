import { garbled, pieces } from './words';
import type { Chance } from './chance';

const junk = [
  '<table>',
  '</table>',
  '<tr>',
  '</tr>',
  '<td>',
  '</td>',
  '<td colspan=0>',
  '<td rowspan=65534 colspan=1000>',
  '<th>',
  '<div>',
  '</div>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<svg>',
  '<math>',
  '<template>',
  '<form>',
  '<select>',
  '<p style="display:none">',
  '<b hidden>',
  '<pre>',
  '<plaintext>',
  '<textarea>',
  '<br>',
  '&nbsp;',
  '&#0;',
  '&#xD800;',
  '<input name=textContent value=12>',
  '<base href="javascript:1">',
  '<meta name="articletitle" content="__proto__">',
  '<frameset>',
  '<noscript>',
  '<![CDATA[',
  '<a href="',
  '<td id="a" id="b">',
  '\u0000',
  '\ud83d',
  '<o:p>',
  '</p>',
];

/** A page's source with bytes, characters or tags lost, doubled, exchanged or put in. */
export function spoiltMarkup(chance: Chance, html: string): string {
  let source = html;
  for (let times = 1 + chance.int(12); times > 0; times -= 1) source = spoiltOnce(chance, source);
  return source;
}

function spoiltOnce(chance: Chance, html: string): string {
  const at = chance.int(html.length + 1);
  const rest = html.slice(at);
  const tag = /<[^>]{0,200}>/.exec(rest);
  const [from, to] = tag === null ? [at, at] : [at + tag.index, at + tag.index + tag[0].length];
  switch (chance.int(7)) {
    case 0:
      return html.slice(0, from) + html.slice(to);
    case 1:
      return html.slice(0, from) + (tag?.[0] ?? '').repeat(1 + chance.int(3)) + html.slice(from);
    case 2:
      return html.slice(0, from) + chance.pick(junk) + html.slice(to);
    case 3:
      return html.slice(0, at) + chance.pick(junk) + rest;
    case 4:
      return html.slice(0, at) + garbled(chance, rest.slice(0, 40)) + rest.slice(40);
    case 5:
      return html.slice(0, at) + rest.slice(chance.int(400));
    default:
      return html.slice(0, at) + chance.pick(pieces).repeat(chance.int(40)) + rest;
  }
}

/** The page as its bytes come, some of them wrong, in an encoding that is not theirs. */
export function spoiltBytes(chance: Chance, html: string): string {
  const bytes = new TextEncoder().encode(html);
  for (let times = 1 + chance.int(20); times > 0; times -= 1)
    bytes[chance.int(bytes.length)] = chance.int(256);
  return new TextDecoder(chance.pick(['utf-8', 'gb18030', 'utf-16le', 'windows-1252'])).decode(bytes);
}
