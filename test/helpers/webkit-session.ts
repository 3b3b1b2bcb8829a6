/**
 * WebKitGTK's driver on a display of its own: both started as children and stopped with the tests.
 */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import type {WebKitPrograms} from './engines.ts';
import {startDisplay} from './start-display.ts';

const DRIVER_START_MS = 20_000;
const SCREEN = '1600x1200x24';

/** A running driver. */
export interface WebKitSession {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts Xvfb, then the driver on it, and waits until the driver answers. */
export async function startWebKit(programs: WebKitPrograms): Promise<WebKitSession> {
  const children: ChildProcess[] = [];
  const killAll = () => children.forEach(child => child.kill('SIGTERM'));
  process.once('exit', killAll);
  const display = await startDisplay(programs.display, {screen: SCREEN});
  children.push(display.process);
  const port = await freePort();
  children.push(startDriver(programs.driver, display.name, port));
  await answers(port);
  return {
    port,
    async stop() {
      process.off('exit', killAll);
      for (const child of children.reverse()) await end(child);
    },
  };
}

function startDriver(program: string, display: string, port: number): ChildProcess {
  const env = {
    ...process.env,
    DISPLAY: display,
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  };
  return spawn(program, [`--port=${port}`, '--host=127.0.0.1'], {stdio: 'ignore', env});
}

async function answers(port: number): Promise<void> {
  const deadline = Date.now() + DRIVER_START_MS;
  while (Date.now() < deadline) {
    const response = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (response?.ok) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error(`WebKitWebDriver did not answer within ${DRIVER_START_MS / 1000} s`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
