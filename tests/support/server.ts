import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Route {
  body: string | Buffer;
  /** UTF-8 HTML unless said otherwise. */
  type?: string;
  status?: number;
  headers?: Record<string, string>;
  /** Milliseconds to wait before answering. */
  delay?: number;
}

/** Path with a leading slash → what is served there: HTML, a route, or a function of the request. */
export type Routes = Record<string, string | Route | ((request: IncomingMessage) => Route | string)>;

export interface TestServer {
  /** Such as http://127.0.0.1:40123, without a slash at the end. */
  origin: string;
  /** The same server under another host name: a second site. */
  otherOrigin: string;
  /** May be changed while the server runs. */
  routes: Routes;
  /** Every path asked for so far, with its query. */
  requests: string[];
  close(): Promise<void>;
}

/** Browsers ask for one by themselves, and would put an error in the page's console. */
const NO_ICON: Route = { status: 204, body: '' };

/** Serves the routes on 127.0.0.1, on a free port; everything else is a 404. The query is not part of a route. */
export async function serve(routes: Routes): Promise<TestServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    const found =
      routes[path.replace(/[?#].*$/, '')] ??
      (path === '/favicon.ico' ? NO_ICON : { status: 404, body: 'There is nothing here.' });
    const answer = typeof found === 'function' ? found(request) : found;
    const { body, type, status, headers, delay }: Route = typeof answer === 'string' ? { body: answer } : answer;
    setTimeout(() => {
      response.writeHead(status ?? 200, {
        'content-type': type ?? 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...headers,
      });
      response.end(body);
    }, delay ?? 0);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    routes,
    requests,
    close: () =>
      new Promise<void>((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}
