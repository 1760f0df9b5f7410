import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentOf } from '../../src/batch/content.ts';
import { encodingOf } from '../../src/dom/decode.ts';
import { serveSite } from '../../scripts/site.mjs';
import { gb18030, utf16, utf8 } from '../cli/encodings.ts';
import { openListBrowser, type ListBrowser } from './list-extension.ts';

const headers = [
  'text/html',
  'text/html; charset=utf-8',
  'text/html;charset=GB2312',
  'text/html; charset="gbk"',
  "text/html; charset='gbk'",
  'text/html; Charset = gb18030',
  'text/html; charset=x-unknown',
  'text/html; charset=big5',
  'text/html; charset=',
  'text/html; charset=iso-8859-1; charset=gbk',
  'text/html; boundary=x; charset=utf8',
  'text/html; charset=UTF-16LE',
];
const fill = (length: number): string => `<!--${'x'.repeat(length)}-->`;
const metas = [
  '',
  '<meta charset=gbk>',
  '<meta charset="GB2312">',
  "<META CHARSET='utf-8'/>",
  '<meta name="a" content="b" charset = "big5">',
  '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
  '<meta content="text/html;charset=gb18030" http-equiv=content-type>',
  '<meta http-equiv="Content-Type" content="text/html; charset">',
  '<meta http-equiv="Content-Type" content="text/html; charset = \'gbk\'">',
  '<meta name="description" content="charset=big5"><meta charset=gbk>',
  '<!-- <meta charset=big5> --><meta charset=gbk>',
  '<!--><meta charset=gbk>',
  '<meta charset=x-unknown><meta charset=gbk>',
  '<meta charset=utf-16le>',
  '<meta charset=x-user-defined>',
  '<script>var a = "<meta charset=big5>";</script><meta charset=gbk>',
  '<style>/* <meta charset=big5> */</style><meta charset=gbk>',
  '<title><meta charset=big5></title><meta charset=gbk>',
  '<link title="<meta charset=big5>"><meta charset=gbk>',
  `${fill(900)}<meta charset=gbk>`,
  `${fill(990)}<meta charset=gbk>`,
  `${fill(2000)}<meta charset=gbk>`,
  `<script>${'x'.repeat(5000)}</script><meta charset=gbk>`,
  `${'<link rel="stylesheet" href="data:,">'.repeat(100)}<meta charset=gbk>`,
  '<body><p>text</p><meta charset=gbk>',
  `<body><p>${'x'.repeat(2000)}</p><meta charset=gbk>`,
  '</head><meta charset=gbk>',
  '<meta/charset=gbk>',
  '<metacharset=big5><meta charset=gbk>',
];
const marks: Readonly<Record<string, (text: string) => Uint8Array>> = {
  none: gb18030,
  'utf-8': (text) => utf8(text, true),
  'utf-16le': (text) => utf16(text, true),
  'utf-16be': (text) => utf16(text, false),
};
const openings = [
  '<!doctype html><html><head>',
  '<?xml version="1.0" encoding="gb2312"?>\n<!doctype html><html><head>',
];

interface Case {
  readonly isSaid: boolean;
  readonly name: string;
  readonly header: string;
  readonly bytes: Uint8Array;
}
/** Where nothing says which encoding it is, browsers guess by the text, each in its own way. */
const isSaid = (header: string, meta: string, mark: string, opening: string): boolean =>
  mark !== 'none' ||
  opening.startsWith('<?xml') ||
  /charset=(?!x-|'|$)/.test(header) ||
  !(meta === '' || meta.endsWith('charset">') || meta.startsWith('<body><p>x'));

const all: readonly Case[] = headers.flatMap((header) =>
  metas.flatMap((meta) =>
    Object.entries(marks).flatMap(([mark, encode]) =>
      openings
        .filter((opening) => mark === 'none' || opening === openings[0])
        .map((opening) => ({
          isSaid: isSaid(header, meta, mark, opening),
          name: `${header} | ${mark} | ${opening.slice(0, 5)} | ${meta.slice(0, 80)}`,
          header,
          bytes: encode(`${opening}${meta}<title>年报</title></head><body>正文</body></html>`),
        })),
    ),
  ),
);

/** Three of seven, spread evenly over all, are enough for every day. */
const cases = all.filter((_, index) => process.env['ALL_CHARSETS'] !== undefined || index % 7 < 3);

let browser: ListBrowser;
let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  const routes = new Map<string, unknown>(
    cases.map(({ header, bytes }, index) => [`a.gov.cn/${index}`, { body: bytes, type: header }]),
  );
  routes.set('a.gov.cn/', '<!doctype html><title>frames</title>');
  site = await serveSite(routes as never);
  browser = await openListBrowser([`--host-resolver-rules=MAP * 127.0.0.1:${site.port}`]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('every page is read in the encoding in which the browser reads it', async () => {
  const page = await browser.browser.newPage();
  await page.goto('http://a.gov.cn/');
  const seen: string[] = [];
  for (let from = 0; from < cases.length; from += 60) {
    const some = await page.evaluate(
      async (start, end) => {
        const read = async (index: number) => {
          const frame = document.createElement('iframe');
          frame.src = `/${index}`;
          await new Promise((loaded) => {
            frame.addEventListener('load', loaded, { once: true });
            document.body.append(frame);
          });
          const encoding = frame.contentDocument?.characterSet ?? '';
          frame.remove();
          return encoding;
        };
        return Promise.all(Array.from({ length: end - start }, (_, index) => read(start + index)));
      },
      from,
      Math.min(from + 60, cases.length),
    );
    seen.push(...some);
  }
  const found = cases.map(({ header, bytes }) => {
    const content = contentOf(new Headers({ 'content-type': header }));
    return encodingOf(bytes, (content.kind === 'html' ? content.label : null) ?? undefined);
  });
  const wrong = cases.flatMap(({ name, isSaid }, index) => {
    const wanted = isSaid ? seen[index]?.toLowerCase() : 'gb18030';
    return found[index] === wanted ? [] : [`${name}: ${found[index]}, not ${wanted}`];
  });
  expect(wrong).toEqual([]);
  expect(cases.filter(({ isSaid }) => isSaid).length).toBeGreaterThanOrEqual(500);
  expect(new Set(found).size).toBeGreaterThan(6);
});
