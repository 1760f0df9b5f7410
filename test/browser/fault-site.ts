import {
  createServer as createPlain,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { selfSigned } from './certificate.ts';
import { faults, landings } from './faults.ts';

/** One request as the site saw it, in milliseconds. */
export interface Seen {
  readonly host: string;
  readonly path: string;
  readonly at: number;
  /** When the answer was sent or nobody listened any more. */
  over: number | null;
  readonly headers: IncomingHttpHeaders;
  /** Whether a redirect of ours sent the reader here. */
  readonly isLed: boolean;
}

export interface FaultSite {
  readonly port: number;
  readonly seen: Seen[];
  /** What Chromium needs to find every host here. */
  readonly args: readonly string[];
  close(): Promise<void>;
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Serves `/<fault>/<n>.html` of every host, over http and https. */
export async function serveFaults(): Promise<FaultSite> {
  const seen: Seen[] = [];
  const times = new Map<string, number>();
  const led = new Map<string, number>();

  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    // Through a proxy the whole address is asked for.
    const path = (request.url ?? '/').replace(/^http:\/\/[^/]*/, '');
    const key = `${host}${path}`;
    const hops = led.get(key) ?? 0;
    const entry: Seen = {
      host,
      path,
      at: performance.now(),
      over: null,
      headers: request.headers,
      isLed: hops > 0,
    };
    if (hops > 0) led.set(key, hops - 1);
    seen.push(entry);
    times.set(key, (times.get(key) ?? 0) + 1);
    // On a line of its own, so that the browser does not ask again by itself where one breaks.
    response.setHeader('connection', 'close');
    response.setHeader('set-cookie', 'visitor=1');
    response.once('close', () => (entry.over = performance.now()));
    response.on('error', () => undefined);
    const answer = faults[path.split('/')[1] ?? '']?.answer ?? landings.get(path);
    if (answer === undefined) return void response.writeHead(404).end();
    const write = response.writeHead.bind(response);
    response.writeHead = ((status: number, headers: Record<string, string> = {}) => {
      if (headers['location'] !== undefined) {
        const { host: next, pathname } = new URL(headers['location'], `http://${host}${path}`);
        led.set(`${next}${pathname}`, (led.get(`${next}${pathname}`) ?? 0) + 1);
      }
      return write(status, headers);
    }) as typeof response.writeHead;
    answer(response, { request, host, path, time: times.get(key) ?? 1 });
  };

  const plain = createPlain(serve);
  const secure = createSecure(selfSigned(), serve);
  const [port, securePort] = await Promise.all([listen(plain), listen(secure)]);
  const close = async (): Promise<void> => {
    for (const server of [plain, secure]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  };
  const rules = `MAP *:443 127.0.0.1:${securePort}, MAP * 127.0.0.1:${port}`;
  return { port, seen, args: [`--host-resolver-rules=${rules}`, '--ignore-certificate-errors'], close };
}
