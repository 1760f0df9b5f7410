import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { State } from '../../src/history/item.ts';
import { gb18030 } from '../cli/encodings.ts';

/** One way in which a site may answer, and the state that its page has to end in. */
export interface Fault {
  readonly ends: State;
  /** `time` counts how often this page was asked for, from 1. */
  answer(response: ServerResponse, asked: Asked): unknown;
}

export interface Asked {
  readonly request: IncomingMessage;
  readonly host: string;
  readonly path: string;
  readonly time: number;
}

const fixture = (name: string): string => readFileSync(`test/fixtures/${name}/page.html`, 'utf8');
const report = fixture('2019-plain');
const unlabelled = report.replace('<meta charset="utf-8">', '');
const shell = (body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const html =
  (body: string | Uint8Array, status = 200, headers: Record<string, string> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  };
const bare = (body: string | Uint8Array, type?: string) => (response: ServerResponse) => {
  response.writeHead(200, type === undefined ? {} : { 'content-type': type }).end(body);
};
const to = (location: (asked: Asked) => string, status = 302) =>
  function (response: ServerResponse, asked: Asked): void {
    response.writeHead(status, { location: location(asked) }).end();
  };
const first =
  (times: number, before: Fault['answer'], after: Fault['answer']): Fault['answer'] =>
  (response, asked) =>
    (asked.time <= times ? before : after)(response, asked);

const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024, '<p>'));
const large = Buffer.alloc(64 * 1024, 'x');

/** Goes on until nobody listens any more, or all is said. */
async function pour(response: ServerResponse, piece: Uint8Array, pieces: number, pause = 0): Promise<void> {
  for (let sent = 0; sent < pieces && !response.destroyed; sent += 1) {
    if (!response.write(piece))
      await Promise.race([wait(20), new Promise((go) => response.once('drain', go))]);
    if (pause > 0) await wait(pause);
  }
  response.end();
}

export const faults: Readonly<Record<string, Fault>> = {
  plain: { ends: 'checked', answer: html(report) },
  again: { ends: 'checked', answer: html(report) },
  'gbk-unlabelled': { ends: 'checked', answer: bare(gb18030(unlabelled), 'text/html') },
  'gbk-in-header': { ends: 'checked', answer: bare(gb18030(report), 'text/html;charset=GBK') },
  'wrong-meta': { ends: 'checked', answer: html(report.replace('"utf-8"', '"gb2312"')) },
  'wrong-header': { ends: 'other', answer: bare(report, 'text/html; charset=gb2312') },
  'no-type': { ends: 'checked', answer: bare(report) },
  'http-to-https': {
    ends: 'checked',
    answer: first(
      1,
      to(({ host, path }) => `https://${host}${path}`),
      html(report),
    ),
  },
  'other-granted-host': { ends: 'checked', answer: to(() => 'http://target.gov.cn/plain/0.html') },
  'gone-404': { ends: 'gone', answer: html(shell('404'), 404) },
  'gone-410': { ends: 'gone', answer: html('', 410) },
  'gone-200': {
    ends: 'gone',
    answer: html(shell('<p>您访问的页面不存在或已删除</p><a href="/">返回首页</a>', '<title>404</title>')),
  },
  'to-error-page': { ends: 'gone', answer: to(() => '/404.html') },
  'to-home': { ends: 'moved', answer: to(() => '/') },
  refresh: {
    ends: 'moved',
    answer: html(shell('', '<meta http-equiv="refresh" content="0;url=/new.html">')),
  },
  'redirect-loop': { ends: 'moved', answer: to(({ path }) => path) },
  'http-https-http': {
    ends: 'moved',
    answer: to(
      ({ host, path, request }) => `${'encrypted' in request.socket ? 'http' : 'https'}://${host}${path}`,
    ),
  },
  'ungranted-host': { ends: 'moved', answer: to(() => 'http://www.elsewhere.com/') },
  'wall-403': { ends: 'blocked', answer: html(shell('Forbidden'), 403) },
  'wall-412': { ends: 'blocked', answer: html(shell('<script>$_ts={}</script>'), 412) },
  'wall-521': { ends: 'blocked', answer: html('<script>document.cookie=1;location.reload()</script>', 521) },
  'wall-200': {
    ends: 'blocked',
    answer: html(
      `<html><script>var arg1='${'3F'.repeat(20)}';function reload(x){document.cookie='acw_sc__v2='+x;document.location.reload()}</script></html>`,
    ),
  },
  'wall-202': {
    ends: 'blocked',
    answer: html(
      `<html><head><meta id="c" content="${'qP.4'.repeat(300)}" r="m"><script>$_ts=window['$_ts']||{};</script></head><body></body></html>`,
      202,
    ),
  },
  'too-many-once': { ends: 'checked', answer: first(1, html('', 429, { 'retry-after': '0' }), html(report)) },
  'too-many-always': { ends: 'blocked', answer: html('', 429) },
  'error-500': { ends: 'unreachable', answer: html(shell('error'), 500) },
  'error-503-twice': { ends: 'checked', answer: first(2, html('', 503), html(report)) },
  reset: { ends: 'unreachable', answer: (response) => response.socket?.resetAndDestroy() },
  truncated: {
    ends: 'unreachable',
    answer(response) {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': String(report.length * 4) });
      response.write(report.slice(0, report.length / 2), () =>
        setTimeout(() => response.socket?.destroy(), 5),
      );
    },
  },
  'false-gzip': { ends: 'unreachable', answer: html(report, 200, { 'content-encoding': 'gzip' }) },
  empty: { ends: 'unreachable', answer: html('') },
  drip: {
    ends: 'timed-out',
    answer(response) {
      response.writeHead(200, { 'content-type': 'text/html' });
      return pour(response, Buffer.from('<p>'), 1000, 50);
    },
  },
  silence: { ends: 'timed-out', answer: () => undefined },
  'large-told': {
    ends: 'too-large',
    answer: (response) => (
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': String(50 * 1024 * 1024) }),
      pour(response, large, 800)
    ),
  },
  'large-untold': {
    ends: 'too-large',
    answer: (response) => (
      response.writeHead(200, { 'content-type': 'text/html' }),
      pour(response, large, 800)
    ),
  },
  'gzip-bomb': { ends: 'too-large', answer: html(bomb, 200, { 'content-encoding': 'gzip' }) },
  image: { ends: 'wrong-type', answer: bare(Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'image/png') },
  json: { ends: 'wrong-type', answer: bare('{}', 'application/json') },
  'plain-untyped': { ends: 'wrong-type', answer: bare('no markup') },
  pdf: { ends: 'attachment', answer: bare('%PDF-1.7', 'application/pdf') },
  'attachment-only': { ends: 'attachment', answer: html(fixture('near-attachment-pdf')) },
  'script-shell': {
    ends: 'script',
    answer: html(
      shell(
        '<div id="app"></div><script src="/app.js"></script>',
        '<title>2023年政府信息公开工作年度报告</title>',
      ),
    ),
  },
  frames: {
    ends: 'script',
    answer: html(
      '<html><head><title>年报</title></head><frameset cols="20%,80%"><frame src="menu.html"><frame src="body.html"></frameset></html>',
    ),
  },
  notice: { ends: 'other', answer: html(fixture('near-notice-2021')) },
  index: { ends: 'other', answer: html(fixture('near-list-plain')) },
  news: { ends: 'other', answer: html(fixture('near-news')) },
};

/** Where redirects of this site end; nobody lists these. */
export const landings: ReadonlyMap<string, Fault['answer']> = new Map([
  ['/', html(fixture('near-home'))],
  ['/404.html', html(shell('<h1>出错了</h1>'))],
  ['/new.html', html(report)],
]);
