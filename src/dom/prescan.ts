/** How much is looked at in any case; past it only what still belongs to the head. */
const ALWAYS = 1024;
const MOST = 256 * 1024;

/** What a head is made of; with the first other tag it is over. */
const HEAD = new Set([
  'html',
  'head',
  'meta',
  'title',
  'script',
  'noscript',
  'style',
  'link',
  'base',
  'object',
]);
/** Their content is text, whatever it looks like. */
const RAW = new Set(['script', 'style', 'title']);

/** The encoding that a page names in a meta tag or an XML declaration, as browsers find it before they parse. */
export function prescan(bytes: Uint8Array): string | null {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, MOST)).toLowerCase();
  return metaEncoding(text) ?? xmlEncoding(text);
}

function metaEncoding(text: string): string | null {
  let isHead = true;
  let at = text.indexOf('<');
  for (; at >= 0 && (isHead || at < ALWAYS); at = text.indexOf('<', at)) {
    // The dashes of <!--> open and close it.
    if (text.startsWith('<!--', at)) at = past(text, '-->', at + 2);
    else if (/^<\/?[a-z]/.test(text.slice(at, at + 3))) {
      const tag = readTag(text, at + 1);
      const name = tag.name.replace('/', '');
      const encoding = tag.name === 'meta' ? encodingIn(tag.attributes) : null;
      if (encoding !== null) return encoding;
      isHead &&= HEAD.has(name) && tag.name !== '/head';
      at = RAW.has(tag.name) ? past(text, `</${tag.name}`, tag.end) : tag.end;
    } else at = /[!/?]/.test(text.charAt(at + 1)) ? past(text, '>', at) : at + 1;
  }
  return null;
}

/** The place after the next occurrence; the end where there is none. */
function past(text: string, what: string, from: number): number {
  const found = text.indexOf(what, from);
  return found < 0 ? text.length : found + what.length;
}

interface Tag {
  /** With a slash before that of an end tag. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly end: number;
}

function readTag(text: string, from: number): Tag {
  let at = from;
  const take = (stop: RegExp): string => {
    const start = at;
    while (at < text.length && !stop.test(text.charAt(at))) at += 1;
    return text.slice(start, at);
  };
  const slash = text.charAt(at) === '/' ? '/' : '';
  at += slash.length;
  const name = slash + take(/[\s/>]/);
  const attributes = new Map<string, string>();
  for (;;) {
    take(/[^\s/]/);
    if (at >= text.length || text.charAt(at) === '>') return { name, attributes, end: at };
    const start = at;
    // A sign of equality at the beginning is part of the name.
    at += 1;
    take(/[\s/>=]/);
    const key = text.slice(start, at);
    take(/\S/);
    let value = '';
    if (text.charAt(at) === '=') {
      at += 1;
      take(/\S/);
      const quote = text.charAt(at);
      if (quote === '"' || quote === "'") {
        at += 1;
        value = take(quote === '"' ? /"/ : /'/);
        at += 1;
      } else value = take(/[\s>]/);
    }
    if (!attributes.has(key)) attributes.set(key, value);
  }
}

function encodingIn(attributes: ReadonlyMap<string, string>): string | null {
  const charset = attributes.get('charset');
  if (charset !== undefined) return named(charset);
  if (attributes.get('http-equiv') !== 'content-type') return null;
  return contentEncoding(attributes.get('content') ?? '');
}

/** text/html; charset=gb2312 */
function contentEncoding(content: string): string | null {
  for (let at = past(content, 'charset', 0); at < content.length; at = past(content, 'charset', at)) {
    const rest = content.slice(at).trimStart();
    if (!rest.startsWith('=')) continue;
    const value = rest.slice(1).trimStart();
    const quote = value.charAt(0);
    if (quote !== '"' && quote !== "'") return named(value.split(/[\s;]/, 1)[0] ?? '');
    const end = value.indexOf(quote, 1);
    return end < 0 ? null : named(value.slice(1, end));
  }
  return null;
}

function xmlEncoding(text: string): string | null {
  if (!text.startsWith('<?xml')) return null;
  const [, label = ''] =
    /\bencoding\s{0,9}=\s{0,9}["']([^"'>]{1,40})["']/.exec(text.slice(0, past(text, '>', 0))) ?? [];
  return named(label);
}

/** The encoding of a label that a page itself gives: who could read that far was not reading UTF-16. */
function named(label: string): string | null {
  const encoding = encodingOfLabel(label);
  if (encoding === null) return null;
  return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
}

/** What browsers mean by a label: gb2312 is GBK. Null where they know none. */
export function encodingOfLabel(label: string): string | null {
  if (label.trim().toLowerCase() === 'x-user-defined') return 'windows-1252';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
