import { createServer } from 'node:http';

/**
 * Serves made-up sites on one loopback port: a page is found by "host/path", as the browser asked for it.
 * A page is a string of HTML, or { body, type, status, headers }, or a function of the request that answers one.
 * `requests` lists everything that was asked, so that a test can say that nothing else was.
 */
export async function serveSite(pages) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const address = addressOf(request);
    requests.push(address);
    const found = pages.get(address) ?? pages.get(address.replace(/\?.*$/, ''));
    const page = typeof found === 'function' ? await found(request) : found;
    if (page === undefined) return void response.writeHead(404, { 'content-type': 'text/plain' }).end();
    const { body, html, type, status, headers } = typeof page === 'string' ? { body: page } : page;
    response.writeHead(status ?? 200, { 'content-type': type ?? 'text/html; charset=utf-8', ...headers });
    response.end(body ?? html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections()));
  return { port: server.address().port, requests, close };
}

/** Through a proxy the whole address is asked for, otherwise only the path. */
function addressOf({ url = '/', headers }) {
  if (url.startsWith('http://')) return url.slice('http://'.length);
  return `${(headers.host ?? '').replace(/:\d+$/, '')}${url}`;
}
