/**
 * Lends browsers to page test files, each to one file at a time: starting one takes longer than most
 * tests. A file asks over a socket, is told the address of a browser that is its own while the socket
 * is open, and so gives it back even when it dies.
 */
import {once} from 'node:events';
import {connect as connectTo, createServer, type AddressInfo, type Socket} from 'node:net';
import {createInterface} from 'node:readline';
import type {Browser} from 'puppeteer-core';
import {startChromium, type StartedBrowser} from './start-chromium.ts';

/** Names the pool's port to test files. */
const PORT_VARIABLE = 'EYES_ON_ICE_BROWSER_POOL';

/** A pool that test files can borrow from. */
export interface BrowserPool {
  /** Ends all of its browsers. */
  close(): Promise<void>;
}

/** Opens a pool for the test files that this process starts from now on. */
export async function openBrowserPool(): Promise<BrowserPool> {
  const started: StartedBrowser[] = [];
  const free: Browser[] = [];
  // A browser that dies fails the file that has it, not the run.
  const server = createServer(socket => void lend(socket).catch(() => socket.destroy()));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  process.env[PORT_VARIABLE] = String((server.address() as AddressInfo).port);
  return {
    async close() {
      Reflect.deleteProperty(process.env, PORT_VARIABLE);
      server.close();
      await Promise.all(started.map(one => one.close()));
    },
  };

  async function lend(socket: Socket): Promise<void> {
    const closed = once(socket, 'close');
    // A file that dies may reset its socket: that it is closed is all that counts.
    socket.on('error', () => undefined);
    const browser = takeFree() ?? (await start());
    socket.write(`${browser.wsEndpoint()}\n`);
    await closed;
    if (!browser.connected) return;
    await closeContexts(browser);
    free.push(browser);
  }

  function takeFree(): Browser | undefined {
    const browser = free.pop();
    return browser === undefined || browser.connected ? browser : takeFree();
  }

  async function start(): Promise<Browser> {
    const one = await startChromium();
    started.push(one);
    return one.browser;
  }
}

/** A borrowed browser's address. */
export interface Loan {
  readonly endpoint: string;
  giveBack(): void;
}

/** Borrows a browser; null where no pool is open, as when a file is run by itself. */
export async function borrowBrowser(): Promise<Loan | null> {
  const port = process.env[PORT_VARIABLE];
  if (port === undefined) return null;
  const socket = connectTo(Number(port), '127.0.0.1');
  const [endpoint] = (await once(createInterface(socket), 'line')) as [string];
  return {endpoint, giveBack: () => socket.end()};
}

/** Closes all that a file has opened. */
async function closeContexts(browser: Browser): Promise<void> {
  const session = await browser.target().createCDPSession();
  const {browserContextIds} = await session.send('Target.getBrowserContexts');
  for (const browserContextId of browserContextIds)
    await session.send('Target.disposeBrowserContext', {browserContextId});
  await session.detach();
}
