/**
 * A small static server: for looking at the demo, and for tests that need headers of their own.
 */
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize, resolve, sep} from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Headers of a response: the same for all, or by path. */
export type Headers = Readonly<Record<string, string>>;

/** Options of a server. */
export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port?: number;
  readonly headers?: Headers | ((path: string) => Headers);
  /** Answers made by the caller: text of a page by its path, before folders are looked at. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** A running server. */
export interface StaticServer {
  /** `http://localhost:1234` */
  readonly origin: string;
  /** Path and query of each request so far. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Serves folders by the path they are mounted on: `{'/demo/': 'demo', '/dist/': 'dist'}`. */
export async function serve(
  folders: Readonly<Record<string, string>>,
  options: ServeOptions = {},
): Promise<StaticServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '/');
    answer(folders, options, request, response).catch(() => response.writeHead(500).end());
  });
  await listen(server, options.port ?? 0);
  const {port} = server.address() as AddressInfo;
  return {origin: `http://localhost:${port}`, requests, close: () => close(server)};
}

async function answer(
  folders: Readonly<Record<string, string>>,
  options: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = decodedPath(request.url ?? '/');
  if (path === null) {
    response.writeHead(400, {'content-type': TYPES['.txt']}).end('Bad request');
    return;
  }
  const {headers = {}} = options;
  const extra = typeof headers === 'function' ? headers(path) : headers;
  const page = options.pages?.[path];
  if (page !== undefined) {
    response
      .writeHead(200, {'content-type': TYPES[extname(path)] ?? TYPES['.html'], ...extra})
      .end(page);
    return;
  }
  const file = await findFile(folders, path);
  // Browsers ask by themselves; that a page has no icon is no fault of it.
  if (!file && path === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  if (!file) {
    response.writeHead(404, {'content-type': TYPES['.txt']}).end('Not found');
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, {'content-type': type, 'cache-control': 'no-cache', ...extra});
  createReadStream(file).pipe(response);
}

/** Decodes the path of an address without its query; null when it is malformed. */
function decodedPath(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*/, ''));
  } catch {
    return null;
  }
}

/** Finds the file of a path; the `index.html` of a folder. */
async function findFile(folders: Readonly<Record<string, string>>, path: string) {
  const mount = Object.keys(folders)
    .filter(prefix => path.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0];
  if (mount === undefined) return null;
  const root = resolve(folders[mount] ?? '');
  const file = join(root, normalize(`/${path.slice(mount.length)}`));
  if (file !== root && !file.startsWith(root + sep)) return null;
  return (await isFile(file)) ? file : existing(join(file, 'index.html'));
}

async function existing(file: string) {
  return (await isFile(file)) ? file : null;
}

async function isFile(file: string) {
  return (await stat(file).catch(() => null))?.isFile() ?? false;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', () => done());
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise(done => server.close(() => done()));
}
