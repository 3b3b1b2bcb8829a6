/**
 * A folder outside the project with the packed package in it, as a stranger would have it. Needs no
 * network; `dist` must be built.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {after} from 'node:test';

/** Makes the folder, gone when the test file is done. To be called at the top of a file. */
export function packedApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'eyes-on-ice-app-'));
  after(() => rmSync(folder, {recursive: true}));
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  execFileSync('npm', ['install', '--silent', '--offline', join(folder, packed.trim())], {
    cwd: folder,
  });
  return folder;
}

/** Lends packages of the project to the folder, as if it had installed them. */
export function lend(folder: string, ...names: string[]): void {
  for (const name of names) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), {recursive: true});
    if (!existsSync(place)) symlinkSync(resolve('node_modules', name), place, 'dir');
  }
}
