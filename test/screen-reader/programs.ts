import {existsSync} from 'node:fs';
import {findCommand, firstProgram} from '../../demo/tools/browser/find-chromium.ts';

/** Programs that a desktop with a screen reader is made of. */
export interface ScreenReaderPrograms {
  readonly display: string;
  readonly bus: string;
  readonly sendToBus: string;
  readonly windowManager: string;
  readonly python: string;
  readonly keys: string;
  readonly browser: string;
}

/** Debian's packages for them. */
export const SCREEN_READER_PACKAGES: readonly string[] = [
  'orca',
  'firefox-esr',
  'xvfb',
  'dbus',
  'at-spi2-core',
  'openbox',
  'xdotool',
];

/** Orca is a module of Debian's own Python, not of another that may come first on the PATH. */
const PYTHON = '/usr/bin/python3';
const ORCA_MODULE = '/usr/lib/python3/dist-packages/orca/orca.py';

/** Finds the programs; null unless all are there. */
export function findScreenReader(): ScreenReaderPrograms | null {
  const display = findCommand('Xvfb');
  const bus = findCommand('dbus-daemon');
  const sendToBus = findCommand('dbus-send');
  const windowManager = findCommand('openbox');
  const keys = findCommand('xdotool');
  const browser = firstProgram(['firefox-esr'], []);
  const python = existsSync(ORCA_MODULE) ? PYTHON : null;
  return display && bus && sendToBus && windowManager && keys && browser && python
    ? {display, bus, sendToBus, windowManager, python, keys, browser}
    : null;
}
