/** A server as sites have them: text travels in brotli, squeezed once before anybody asks. */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

export interface BrotliServer {
  readonly origin: string;
  close(): void;
}

/** Serves pages by their path, and files of folders by the path these are mounted on. */
export async function serveBrotli(
  pages: Readonly<Record<string, string>>,
  folders: Readonly<Record<string, string>>,
): Promise<BrotliServer> {
  const squeezed = new Map<string, Buffer>();
  const bodyOf = (path: string): Buffer => {
    const known = squeezed.get(path);
    if (known) return known;
    const body = brotliCompressSync(pages[path] ?? readFileSync(fileOf(path, folders)));
    squeezed.set(path, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = request.url!.replace(/\?.*/, '');
    try {
      const body = bodyOf(path);
      const type = `${TYPES[extname(path)] ?? 'text/html'}; charset=utf-8`;
      const headers = {'content-type': type, 'content-encoding': 'br'};
      response.writeHead(200, {...headers, 'content-length': body.length}).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(done => server.listen(0, 'localhost', done));
  const {port} = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {origin: `http://localhost:${port}`, close};
}

function fileOf(path: string, folders: Readonly<Record<string, string>>): string {
  const mount = Object.keys(folders).find(prefix => path.startsWith(prefix));
  if (mount === undefined || path.includes('..')) throw new Error(`Nothing at ${path}`);
  return `${folders[mount]!}/${path.slice(mount.length)}`;
}
