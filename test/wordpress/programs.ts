import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findCommand} from '../../demo/tools/browser/find-chromium.ts';
import {canInstall} from '../helpers/install-engines.ts';

/** Programs that a WordPress runs on. */
export interface WordPressPrograms {
  readonly php: string;
  readonly webServer: string;
  readonly database: string;
  readonly installDatabase: string;
  /** Folders of WordPress, its themes and the web server's modules, where Debian has them. */
  readonly source: string;
  readonly modules: string;
}

/** Debian's packages for them. */
const PACKAGES: readonly string[] = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'wordpress-theme-twentytwentyone',
  'apache2',
  'libapache2-mod-php',
  'php-cli',
  'php-mysql',
  'mariadb-server',
];

const SOURCE = '/usr/share/wordpress';
const MODULES = '/usr/lib/apache2/modules';

/** Finds the programs, and installs what is missing where that can be done. */
export function wordPressPrograms(): WordPressPrograms {
  if (!find() && canInstall()) {
    console.log(`Installing ${PACKAGES.join(', ')} …`);
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    spawnSync('apt-get', ['update', '-qq'], {stdio: 'ignore', env});
    spawnSync('apt-get', ['install', '-y', '-qq', ...PACKAGES], {stdio: 'ignore', env});
  }
  const programs = find();
  if (!programs)
    throw new Error(`These tests need WordPress: sudo apt-get install ${PACKAGES.join(' ')}`);
  return programs;
}

function find(): WordPressPrograms | null {
  const php = findCommand('php');
  const webServer = findCommand('apache2') ?? ifThere('/usr/sbin/apache2');
  const database = findCommand('mariadbd') ?? ifThere('/usr/sbin/mariadbd');
  const installDatabase = findCommand('mariadb-install-db');
  const isThere = existsSync(SOURCE) && existsSync(MODULES);
  return php && webServer && database && installDatabase && isThere
    ? {php, webServer, database, installDatabase, source: SOURCE, modules: MODULES}
    : null;
}

function ifThere(path: string): string | null {
  return existsSync(path) ? path : null;
}
