/**
 * A desktop with a screen reader on it: a display, a bus, a window manager and Orca, all of our own,
 * with a home that is thrown away. Nothing of the user's own desktop is touched.
 */
import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import type {Readable} from 'node:stream';
import {startDisplay} from '../helpers/start-display.ts';
import {findScreenReader, type ScreenReaderPrograms} from './programs.ts';
import {endProcessesWith, signal} from './processes.ts';
import {Speech, type Utterance} from './speech.ts';

const SCREEN = '1280x1000x24';
const ORCA = fileURLToPath(new URL('run-orca.py', import.meta.url));

/** Keys are Orca's and the page's alone. */
const WINDOW_MANAGER = `<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/><mouse/></openbox_config>`;

/** A running desktop. */
export interface Desktop {
  readonly programs: ScreenReaderPrograms;
  /** Folder of this desktop's files, thrown away at its end. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly speech: Speech;
  /** Ends all that runs on it, and removes its files. */
  close(): Promise<void>;
}

/** Starts a desktop, and waits until Orca has greeted. */
export async function startDesktop(): Promise<Desktop> {
  const programs = findScreenReader();
  if (!programs) throw new Error('Orca, or what it needs, is not on this machine');
  const folder = mkdtempSync(join(tmpdir(), 'eyes-on-ice-desktop-'));
  const mark = `EYES_ON_ICE_DESKTOP=${folder}`;
  const endAtOnce = () => signal(mark, 'SIGKILL');
  process.once('exit', endAtOnce);
  const close = async () => {
    await endProcessesWith(mark);
    process.off('exit', endAtOnce);
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  };
  try {
    const env = await startBus(programs, await startScreen(programs, environmentIn(folder)));
    writeFileSync(join(folder, 'openbox.xml'), WINDOW_MANAGER);
    start(programs.windowManager, ['--config-file', join(folder, 'openbox.xml')], env);
    const speech = await startOrca(programs, env);
    return {programs, folder, env, speech, close};
  } catch (error) {
    await close();
    throw error;
  }
}

/** Variables of all programs on the desktop. */
function environmentIn(folder: string): NodeJS.ProcessEnv {
  const home = join(folder, 'home');
  const runtime = join(folder, 'run');
  mkdirSync(home);
  mkdirSync(runtime, {mode: 0o700});
  const {PATH} = process.env;
  return {
    PATH,
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    EYES_ON_ICE_DESKTOP: folder,
    LANG: 'C.UTF-8',
    GSETTINGS_BACKEND: 'memory',
    GNOME_ACCESSIBILITY: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
}

async function startScreen({display}: ScreenReaderPrograms, env: NodeJS.ProcessEnv) {
  const {name} = await startDisplay(display, {screen: SCREEN, env});
  return {...env, DISPLAY: name};
}

/** Starts a message bus, and on it the one for assistive technologies, switched on. */
async function startBus({bus, sendToBus}: ScreenReaderPrograms, env: NodeJS.ProcessEnv) {
  const child = start(bus, ['--session', '--nofork', '--print-address=1'], env);
  const [address] = (await once(createInterface(child.stdout!), 'line')) as [string];
  const withBus = {...env, DBUS_SESSION_BUS_ADDRESS: address};
  for (const property of ['IsEnabled', 'ScreenReaderEnabled']) {
    const {status, stderr} = spawnSync(
      sendToBus,
      [
        '--session',
        '--print-reply',
        '--dest=org.a11y.Bus',
        '/org/a11y/bus',
        'org.freedesktop.DBus.Properties.Set',
        'string:org.a11y.Status',
        `string:${property}`,
        'variant:boolean:true',
      ],
      {env: withBus, encoding: 'utf8'},
    );
    if (status !== 0) throw new Error(`No accessibility bus: ${stderr}`);
  }
  return withBus;
}

async function startOrca({python}: ScreenReaderPrograms, env: NodeJS.ProcessEnv): Promise<Speech> {
  const speech = new Speech();
  const child = spawn(python, [ORCA], {env, stdio: ['ignore', 'ignore', 'pipe', 'pipe']});
  const complaints: string[] = [];
  child.stderr!.on('data', (chunk: Buffer) => complaints.push(String(chunk)));
  createInterface(child.stdio[3] as Readable).on('line', line =>
    speech.add(JSON.parse(line) as Utterance),
  );
  const ended = once(child, 'exit').then(() => {
    throw new Error(`Orca has ended: ${complaints.join('')}`);
  });
  // When Orca ends later, its silence fails what listens.
  ended.catch(() => undefined);
  await Promise.race([speech.heard(/Screen reader on/, 0), ended]);
  return speech;
}

function start(program: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(program, args, {env, stdio: ['ignore', 'pipe', 'ignore']});
}
