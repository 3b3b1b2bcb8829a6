/**
 * The three browser engines the tests run in, and where a machine usually has them.
 */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {findChromium, firstProgram} from '../../demo/tools/browser/find-chromium.ts';
import {findScreenReader, SCREEN_READER_PACKAGES} from '../screen-reader/programs.ts';

/** Engines, in the order they are run and reported. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;

/** One browser engine. */
export type Engine = (typeof ENGINES)[number];

/** How people call it. */
export const ENGINE_NAMES: Readonly<Record<Engine, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKit',
};

/** What tests may need on a machine: an engine, or the screen reader. */
export type Program = Engine | 'orca';

/** How people call each. */
export const PROGRAM_NAMES: Readonly<Record<Program, string>> = {...ENGINE_NAMES, orca: 'Orca'};

/** Debian's packages for each. WebKitGTK needs a display, which Xvfb gives it. */
export const DEBIAN_PACKAGES: Readonly<Record<Program, readonly string[]>> = {
  chromium: ['chromium', 'chromium-headless-shell'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
  orca: SCREEN_READER_PACKAGES,
};

/** The programs WebKit's tests are made of. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

const FIREFOX_COMMANDS = ['firefox-esr', 'firefox'];
const FIREFOX_FILES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const MINI_BROWSER_FOLDERS = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1',
  '/usr/lib64/webkit2gtk-4.1',
  '/usr/libexec/webkit2gtk-4.1',
  '/usr/lib/webkit2gtk-4.1',
];

/** The Firefox to test in: `FIREFOX_PATH`, else one of the usual names; null when there is none. */
export function findFirefox(): string | null {
  const chosen = process.env['FIREFOX_PATH'];
  if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : null;
  return firstProgram(FIREFOX_COMMANDS, FIREFOX_FILES);
}

/** WebKitGTK's driver, its small browser and the display they draw on; null unless all are there. */
export function findWebKit(): WebKitPrograms | null {
  const driver = firstProgram(['WebKitWebDriver'], []);
  const display = firstProgram(['Xvfb'], []);
  const browser = MINI_BROWSER_FOLDERS.map(folder => join(folder, 'MiniBrowser')).find(existsSync);
  return driver && display && browser ? {driver, browser, display} : null;
}

/** Whether tests can run in an engine on this machine. */
export function hasEngine(engine: Engine): boolean {
  if (engine === 'chromium') return findChromium() !== null;
  if (engine === 'firefox') return findFirefox() !== null;
  return findWebKit() !== null;
}

/** Whether an engine, or the screen reader with all that it runs on, is on this machine. */
export function hasProgram(program: Program): boolean {
  return program === 'orca' ? findScreenReader() !== null : hasEngine(program);
}

/** Whether a word names an engine. */
export function isEngine(word: string): word is Engine {
  return (ENGINES as readonly string[]).includes(word);
}
