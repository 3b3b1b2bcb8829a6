/**
 * The oldest Chromium that the elements run in: version 111, which an npm package brings along in
 * compressed archives. Today's puppeteer drives it after a word with it about its pages.
 */
import {execFile, spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {Readable, Writable} from 'node:stream';
import {after} from 'node:test';
import {promisify} from 'node:util';
import {brotliDecompress} from 'node:zlib';
import {connect, type Browser, type ConnectionTransport} from 'puppeteer-core';
import {CHROMIUM_FLAGS} from '../../demo/tools/browser/chromium-flags.ts';

const PACKAGE = '@sparticuz/chromium';

/** What the package's binary runs on. */
const MACHINE = 'linux x64';

/** Archives of libraries: those that small machines lack, and drawing without a graphics card. */
const LIBRARIES = ['aws.tar.br', 'swiftshader.tar.br'];

/** As the package's own documents have it: drawn by the processor. */
const FLAGS = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-zygote',
  '--use-gl=angle',
  '--use-angle=swiftshader',
];

/**
 * The binary was made days before the release that switched `color-mix()` on: with this it has the
 * colours of Chrome 111.
 */
const COLORS_OF_RELEASE = '--enable-blink-features=CSSColor4';

const decompress = promisify(brotliDecompress);

/** Browsers that this test file has started. */
const started: ChildProcess[] = [];

/** Unpacks the browser into a folder that goes when the test file is done. Call it at the top of a file. */
export async function unpackOldestChromium(): Promise<string> {
  const machine = `${process.platform} ${process.arch}`;
  if (machine !== MACHINE) throw new Error(`Chromium 111 runs on ${MACHINE}; this is ${machine}`);
  const folder = await mkdtemp(join(tmpdir(), 'eyes-on-ice-oldest-'));
  after(async () => {
    await Promise.all(started.map(end));
    await rm(folder, {recursive: true, force: true, maxRetries: 5});
  });
  const packed = join(dirname(createRequire(import.meta.url).resolve(PACKAGE)), '../bin');
  const unpack = async (name: string) => decompress(await readFile(join(packed, name)));
  await Promise.all([
    unpack('chromium.br').then(file => writeFile(join(folder, 'chromium'), file, {mode: 0o755})),
    ...LIBRARIES.map(async name => untar(await unpack(name), folder)),
  ]);
  return folder;
}

async function untar(archive: Buffer, folder: string): Promise<void> {
  const done = promisify(execFile)('tar', ['-xf', '-', '-C', folder]);
  done.child.stdin!.end(archive);
  await done;
}

/** Starts the browser that was unpacked into a folder; it ends when the test file is done. */
export async function startOldestChromium(folder: string): Promise<Browser> {
  const profile = await mkdtemp(join(folder, 'profile-'));
  const args = [...CHROMIUM_FLAGS, ...FLAGS, COLORS_OF_RELEASE, `--user-data-dir=${profile}`];
  const child = spawn(join(folder, 'chromium'), args, {
    env: {...process.env, LD_LIBRARY_PATH: join(folder, 'lib')},
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return connect({transport: new OldPipe(child), defaultViewport: null});
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

/** End of each message in the pipe. */
const END = '\0';

/**
 * The pipe to an old browser. Today's puppeteer asks to be told of tabs, and of their pages by them; before
 * Chrome 112 headless browsers have pages only, so it is told of those.
 */
class OldPipe implements ConnectionTransport {
  onmessage?: (message: string) => void;
  onclose?: () => void;
  readonly #child: ChildProcess;
  #begun = '';

  constructor(child: ChildProcess) {
    this.#child = child;
    const output = child.stdio[4] as Readable;
    output.setEncoding('utf8');
    output.on('data', (text: string) => this.#receive(text));
    output.on('close', () => this.onclose?.());
  }

  send(text: string): void {
    const message = JSON.parse(text) as Message;
    if (message.method === 'Target.setAutoAttach' && message.sessionId === undefined)
      message.params.filter = [{type: 'tab', exclude: true}, {}];
    (this.#child.stdio[3] as Writable).write(JSON.stringify(message) + END);
  }

  close(): void {
    this.#child.kill();
  }

  #receive(text: string): void {
    const messages = (this.#begun + text).split(END);
    this.#begun = messages.pop()!;
    for (const message of messages) setImmediate(() => this.onmessage?.(message));
  }
}

/** A command of Chrome's protocol, as far as it is looked at. */
interface Message {
  readonly method: string;
  readonly sessionId?: string;
  readonly params: {filter?: readonly {readonly type?: string; readonly exclude?: boolean}[]};
}
