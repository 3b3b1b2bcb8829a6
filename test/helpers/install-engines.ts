/**
 * Puts missing browser engines, and the screen reader, on a Debian machine, and says what to install on
 * any other.
 */
import {spawnSync} from 'node:child_process';
import {findCommand} from '../../demo/tools/browser/find-chromium.ts';
import {DEBIAN_PACKAGES, hasProgram, PROGRAM_NAMES, type Program} from './engines.ts';

/** Whether this process may install Debian's packages. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && findCommand('apt-get') !== null;
}

/** Installs what is missing, if it can. Returns what is missing still. */
export function installMissing(programs: readonly Program[]): readonly Program[] {
  const missing = programs.filter(program => !hasProgram(program));
  if (missing.length === 0 || !canInstall()) return missing;
  const packages = packagesOf(missing);
  console.log(`Installing ${packages.join(', ')} …`);
  aptGet('update', '-qq');
  aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages);
  return missing.filter(program => !hasProgram(program));
}

/** One sentence that says what a person has to install. */
export function installAdvice(missing: readonly Program[]): string {
  const names = missing.map(program => PROGRAM_NAMES[program]).join(' and ');
  const packages = packagesOf(missing).join(' ');
  const path = missing.includes('chromium') ? ', or set CHROME_PATH to a Chrome or Chromium' : '';
  return `These tests need ${names}: install it (on Debian: sudo apt-get install ${packages})${path}.`;
}

/** Lists the packages of some programs, each once. */
function packagesOf(programs: readonly Program[]): readonly string[] {
  return [...new Set(programs.flatMap(program => DEBIAN_PACKAGES[program]))];
}

function aptGet(...args: string[]): void {
  // What apt-get prints is of interest only when it fails, and then it goes to stderr.
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
}
