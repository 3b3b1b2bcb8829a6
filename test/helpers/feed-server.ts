import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after} from 'node:test';

/** How a server answers. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A server of lists, on an origin of its own. */
export interface FeedServer {
  readonly origin: string;
  /** The requests so far. */
  readonly requests: IncomingMessage[];
  /** Bytes written so far, as far as anybody has taken them. */
  sent(): number;
  /** Requests that the other side gave up before they were answered. */
  readonly givenUp: string[];
}

/** Lets every page read. */
export const OPEN = {'access-control-allow-origin': '*'} as const;
export const JSON_TYPE = {...OPEN, 'content-type': 'application/json'} as const;

/** Starts a server that gives each path its answer, until the test file is done. */
export async function feedServer(answers: Readonly<Record<string, Answer>>): Promise<FeedServer> {
  const requests: IncomingMessage[] = [];
  const givenUp: string[] = [];
  let bytes = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(request);
    response.on('close', () => {
      bytes += response.socket?.bytesWritten ?? 0;
      if (!response.writableFinished) givenUp.push(path);
    });
    const answer = answers[path];
    if (answer) answer(response, request);
    else response.writeHead(404, OPEN).end('Not found');
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const {port} = server.address() as AddressInfo;
  return {origin: `http://127.0.0.1:${port}`, requests, givenUp, sent: () => bytes};
}

/** Answers with a text. */
export function text(body: string, headers: Readonly<Record<string, string>> = JSON_TYPE): Answer {
  return response => response.writeHead(200, headers).end(body);
}

/** Answers with a status. */
export function status(code: number): Answer {
  return response => response.writeHead(code, JSON_TYPE).end('{}');
}

/** Says that more is to come, and hangs up. */
export function hangUp(body: string): Answer {
  return response => {
    response.writeHead(200, {...JSON_TYPE, 'content-length': String(body.length * 2)});
    response.write(body, () => response.destroy());
  };
}

/** Sends white space until so many bytes are out, as fast as they are taken. */
export function endless(size: number): Answer {
  const block = Buffer.alloc(64_000, ' ');
  return response => {
    let left = size;
    response.writeHead(200, JSON_TYPE);
    const go = (): void => {
      while (left > 0 && !response.destroyed) {
        left -= block.length;
        if (!response.write(block)) return;
      }
      response.end();
    };
    response.on('drain', go);
    go();
  };
}

/** Never answers. */
export const silence: Answer = () => undefined;
