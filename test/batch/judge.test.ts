import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/batch/judge.ts';
import { gb18030 } from '../cli/encodings.ts';
import { address, judged } from './answers.ts';

const fixture = (name: string): string => readFileSync(`test/fixtures/${name}/page.html`, 'utf8');
const report = fixture('2021-plain');
const page = (body: string, title = '', head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const states: Readonly<Record<string, string>> = { 'near-404': 'gone' };
const fixtures = readdirSync('test/fixtures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Large ones of the same look add nothing but time. */
const some = fixtures.filter(
  (name) => name.startsWith('near-') || /^(?:2014|2021-(?:plain|behind|word|undiv))/.test(name),
);

test.each(some)('%s ends in the state that it is of', async (name) => {
  const kind = (JSON.parse(readFileSync(`test/fixtures/${name}/expected.json`, 'utf8')) as { kind: unknown })
    .kind;
  const { state, kind: found, result } = await judged(fixture(name));
  const usual = kind === 'report' ? 'checked' : kind === 'attachment-only' ? 'attachment' : 'other';
  expect(state).toBe(states[name] ?? usual);
  // What was read is kept, whatever it is.
  expect(result?.kind ?? null).toBe(state === 'gone' ? null : found);
});

describe('a page that only says that there is none is gone', () => {
  test.each([
    ['您访问的页面不存在或已删除！'],
    ['抱歉，您要访问的页面找不到了'],
    ['对不起，您所查看的信息已被删除'],
    ['该文章已下线'],
    ['404 Not Found，找不到该网页'],
    ['The page you requested was not found'],
  ])('%s', async (text) => {
    expect((await judged(page(`<h1>${text}</h1><a href="/">返回首页</a>`))).state).toBe('gone');
  });

  test('but one that tells of the law, or of much else, is not', async () => {
    const answers = [
      '本机关对“政府信息不存在”的答复12件。',
      '经检索没有找到相关政府信息的，告知信息不存在。',
    ];
    for (const text of answers) expect((await judged(page(`<p>${text}</p>`))).state).toBe('other');
    const long = `<p>${'县水利局办理群众来信。'.repeat(80)}有的页面不存在。</p>`;
    expect((await judged(page(long))).state).toBe('other');
  });

  test('by its status, whatever it shows', async () => {
    for (const status of [404, 410]) {
      expect(await judged(report, { status })).toMatchObject({ state: 'gone', detail: `HTTP ${status}` });
    }
  });
});

describe('a page that asks whether a person is there is blocked', () => {
  test.each([
    [`<script>var arg1='0123456789ABCDEF0123456789ABCDEF';document.cookie='x'</script>`],
    [`<script>document.cookie='__jsl_clearance_s=1';location.href='/'</script>`],
    [`<script>var _0x1='cook';document['cookie']=1;window.location.reload()</script>`],
    [`<div id="captcha"></div><script src="/TencentCaptcha.js"></script>`],
    ['<p>您的访问过于频繁，请稍后再试</p>'],
    ['<p>请完成安全验证</p><script>1</script>'],
    ['<h1>网站防火墙</h1><p>您的请求带有不合法参数，已被网站管理员设置拦截！</p>'],
    ['<title>Just a moment...</title><p>Just a moment...</p>'],
  ])('%s', async (body) => {
    expect((await judged(page(body))).state).toBe('blocked');
    expect((await judged(page(body), { status: 503 })).state).toBe('blocked');
  });

  test('by its status, and then it is not asked again', async () => {
    for (const status of [401, 403, 405, 412, 418, 468, 521]) {
      const { state, detail, isPassing } = await judged(page(''), { status });
      expect({ state, detail, isPassing }).toEqual({
        state: 'blocked',
        detail: `HTTP ${status}`,
        isPassing: false,
      });
    }
  });

  test('but a report that stands beside such words or scripts is a report', async () => {
    const guarded = report.replace(
      '</body>',
      `<script>$_ts={};document.cookie='acw_sc__v2'</script>请完成安全验证</body>`,
    );
    expect((await judged(guarded)).state).toBe('checked');
  });
});

describe('an address that leads on', () => {
  test('to a report is checked, and the report is that of the address in the end', async () => {
    const url = 'http://www.yunxi.gov.cn/zwgk/2.html';
    const { state, result } = await judged(report, { url });
    expect([state, result?.page.url]).toEqual(['checked', url]);
    expect((await judged(report, { url: 'https://zwgk.other.gov.cn/1.html' })).state).toBe('checked');
  });

  test.each([
    ['http://www.yunxi.gov.cn/', 'moved'],
    ['http://www.yunxi.gov.cn/index.shtml', 'moved'],
    ['https://zwgk.other.gov.cn/', 'moved'],
    ['http://www.yunxi.gov.cn/404.html', 'gone'],
    ['http://www.yunxi.gov.cn/error/', 'gone'],
    ['http://www.example.com/1.html', 'forbidden'],
  ])('to %s, with something else there, is %s', async (url, state) => {
    expect(await judged(fixture('near-news'), { url })).toMatchObject({ state, detail: url });
  });

  test('only from http to https, or by a slash, has led nowhere', async () => {
    const asked = 'http://www.yunxi.gov.cn/nb';
    for (const url of [
      'https://www.yunxi.gov.cn/nb',
      'http://www.yunxi.gov.cn/nb/',
      'http://www.yunxi.gov.cn/nb/index.html',
    ]) {
      expect((await judged(fixture('near-news'), { asked, url })).state).toBe('other');
    }
  });

  test('by a tag of the page is not followed', async () => {
    const away = page(
      '<p>页面跳转中</p>',
      '',
      '<meta http-equiv="Refresh" content="0; URL=\'/new/1.html\'">',
    );
    expect(await judged(away)).toMatchObject({
      state: 'moved',
      detail: 'http://www.yunxi.gov.cn/new/1.html',
    });
    const fresh = page('<p>页面</p>', '', '<meta http-equiv="refresh" content="300">');
    expect((await judged(fresh)).state).toBe('other');
  });
});

describe('a page whose source has no text', () => {
  test('needs its script', async () => {
    const app = page('<div id="app"></div><script src="/app.js"></script>');
    expect(await judged(app)).toMatchObject({ state: 'script', detail: '' });
    const menu =
      '<ul><li>首页</li><li>政务公开</li></ul><div class="main"></div><script src="/load.js"></script>';
    expect((await judged(page(menu, '云溪县水利局2023年政府信息公开工作年度报告'))).state).toBe('script');
  });

  test('may have it in a frame', async () => {
    const framed = '<html><frameset><frame src="text.html"></frameset></html>';
    expect(await judged(framed)).toMatchObject({
      state: 'script',
      detail: 'http://www.yunxi.gov.cn/zwgk/nb/text.html',
    });
  });

  test('and nothing else either may come whole the next time', async () => {
    expect(await judged('')).toMatchObject({ state: 'unreachable', isPassing: true });
    expect(await judged(' \r\n')).toMatchObject({ state: 'unreachable', isPassing: true });
  });
});

test('an error of the site may pass, one of ours is the page’s own', async () => {
  for (const status of [500, 502, 503, 504, 429, 408]) {
    expect(await judged(page(''), { status })).toMatchObject({ isPassing: true, detail: `HTTP ${status}` });
  }
  const failing = {
    parse: () => {
      throw new Error('no parser');
    },
  };
  const answer = {
    kind: 'answered',
    status: 200,
    url: address,
    label: null,
    retryAfter: null,
    bytes: new Uint8Array(9),
  } as const;
  const means = {
    ...failing,
    words: undefined as never,
    preferences: undefined as never,
    mayVisit: () => Promise.resolve(true),
  };
  expect(await judge(answer, address, means)).toMatchObject({
    state: 'other',
    kind: 'unreadable',
    detail: 'Error: no parser',
  });
});

test('the header names the encoding before the page does', async () => {
  const bytes = gb18030(report);
  expect((await judged(bytes, { label: 'gbk' })).result?.report).toMatchObject({ year: 2023 });
  expect((await judged(bytes)).state).toBe('other');
  expect((await judged(gb18030(report.replace('<meta charset="utf-8">', '')))).state).toBe('checked');
  // What no browser knows is not heard.
  expect((await judged(report, { label: 'x-unknown' })).state).toBe('checked');
});

test('whatever a site answers, the page ends in one state', async () => {
  const status = fc.constantFrom(200, 200, 200, 202, 204, 300, 400, 403, 404, 429, 451, 500, 599);
  const pieces = [
    '<html>',
    '<table><td>1',
    '</body>',
    '<script>',
    '404',
    '验证',
    '<meta http-equiv=refresh content="',
    '<frame src="',
    '\ufffd',
    '<!--',
  ];
  const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 20 }));
  await fc.assert(
    fc.asyncProperty(status, fc.array(piece, { maxLength: 12 }), async (code, body) => {
      const { state, isPassing, result } = await judged(body.join(''), { status: code });
      expect([
        'checked',
        'other',
        'attachment',
        'script',
        'blocked',
        'gone',
        'moved',
        'unreachable',
      ]).toContain(state);
      expect(isPassing && result !== null).toBe(false);
    }),
    { numRuns: 150 },
  );
});
