import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const CHROMIUM_COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const HEADLESS_COMMANDS = ['chromium-headless-shell', 'chrome-headless-shell'];
const CHROMIUM_FILES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Finds a Chromium: `CHROME_PATH`, else one of the usual names; null when there is none. */
export function findChromium(): string | null {
  const chosen = process.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : null;
  return firstProgram(CHROMIUM_COMMANDS, CHROMIUM_FILES);
}

/**
 * Finds a Chromium for tests: `CHROME_PATH`, else a build without windows, which does the same pages with
 * two thirds of the processor time, else any. Null when there is none.
 */
export function findTestChromium(): string | null {
  const isChosen = process.env['CHROME_PATH'];
  const shell = isChosen ? null : firstProgram(HEADLESS_COMMANDS, []);
  return shell ?? findChromium();
}

/** Finds a command on the PATH; null when there is none. */
export function findCommand(command: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '');
  return folders.map(folder => join(folder, command)).find(existsSync) ?? null;
}

/** Finds the first of some commands on the PATH, else the first of some files; null when there is none. */
export function firstProgram(commands: readonly string[], files: readonly string[]): string | null {
  for (const command of commands) {
    const found = findCommand(command);
    if (found) return found;
  }
  return files.find(existsSync) ?? null;
}
