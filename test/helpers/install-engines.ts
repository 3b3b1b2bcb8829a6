/**
 * Puts missing browser engines on a Debian machine, and says what to install on any other.
 */
import {spawnSync} from 'node:child_process';
import {findCommand} from '../../demo/tools/browser/find-chromium.ts';
import {DEBIAN_PACKAGES, ENGINE_NAMES, hasEngine, type Engine} from './engines.ts';

/** Whether this process may install Debian's packages. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && findCommand('apt-get') !== null;
}

/** Installs the engines that are missing, if it can. Returns those that are missing still. */
export function installEngines(engines: readonly Engine[]): readonly Engine[] {
  const missing = engines.filter(engine => !hasEngine(engine));
  if (missing.length === 0 || !canInstall()) return missing;
  const packages = missing.flatMap(engine => DEBIAN_PACKAGES[engine]);
  console.log(`Installing ${packages.join(', ')} …`);
  aptGet('update', '-qq');
  aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages);
  return missing.filter(engine => !hasEngine(engine));
}

/** One sentence that says what a person has to install. */
export function installAdvice(missing: readonly Engine[]): string {
  const names = missing.map(engine => ENGINE_NAMES[engine]).join(' and ');
  const packages = missing.flatMap(engine => DEBIAN_PACKAGES[engine]).join(' ');
  const path = missing.includes('chromium') ? ', or set CHROME_PATH to a Chrome or Chromium' : '';
  return `These tests need ${names}: install it (on Debian: sudo apt-get install ${packages})${path}.`;
}

function aptGet(...args: string[]): void {
  // What apt-get prints is of interest only when it fails, and then it goes to stderr.
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
}
