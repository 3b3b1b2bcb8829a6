import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** How ICE's server answers one request. */
export type Reply = (response: ServerResponse, request: IncomingMessage) => void;

/** Where ICE's lists stand. */
export const FOLDER = '/doclib/about/offices/ero/287g/';

/** A server that plays ICE's. Each path has its replies, the last of which is given again. */
export class IcePage {
  readonly requests: IncomingMessage[] = [];
  readonly #replies = new Map<string, Reply[]>();
  #origin = '';
  #server: Server | undefined;

  get origin(): string {
    return this.#origin;
  }

  /** Address of the page. */
  get page(): string {
    return `${this.#origin}/identify-and-arrest/287g`;
  }

  /** Paths that were asked for, in order. */
  get paths(): string[] {
    return this.requests.map(({url}) => url ?? '');
  }

  async start(): Promise<this> {
    const server = createServer((request, response) => {
      this.requests.push(request);
      const replies = this.#replies.get(request.url ?? '');
      const reply = replies && (replies.length > 1 ? replies.shift() : replies[0]);
      if (reply) reply(response, request);
      else response.writeHead(404).end('Not found');
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    this.#server = server;
    this.#origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return this;
  }

  stop(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  on(path: string, ...replies: Reply[]): this {
    this.#replies.set(path, replies);
    return this;
  }

  /** The page itself, with these links. */
  links(...links: string[]): this {
    return this.on('/identify-and-arrest/287g', html(`<p>287(g)</p>${links.join('\n')}`));
  }

  /** One of the lists. */
  sheet(name: string, ...replies: Reply[]): this {
    return this.on(FOLDER + name, ...replies);
  }
}

/** A link as ICE sets it. */
export function link(name: string, text = 'Participating Agencies'): string {
  return `<a class="file" href="${FOLDER}${name}">${text}</a>`;
}

export function html(body: string): Reply {
  return response => response.writeHead(200, {'content-type': 'text/html'}).end(body);
}

export function bytes(content: Uint8Array): Reply {
  return response => response.writeHead(200).end(content);
}

export function status(code: number, headers: Readonly<Record<string, string>> = {}): Reply {
  return response => response.writeHead(code, headers).end();
}

/** Promises all and sends half, then hangs up. */
export function cutShort(content: Uint8Array): Reply {
  return response => {
    response.writeHead(200, {'content-length': String(content.length)});
    response.write(content.subarray(0, content.length / 2), () => response.destroy());
  };
}

/** Promises all, sends half, and says no more. */
export function stallHalfWay(content: Uint8Array): Reply {
  return response => {
    response.writeHead(200, {'content-length': String(content.length)});
    response.write(content.subarray(0, content.length / 2));
  };
}

/** Hangs up without a word. */
export const hangUp: Reply = response => void response.destroy();

/** A stall without an end. */
export const stall: Reply = () => undefined;
