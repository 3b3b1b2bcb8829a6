/**
 * Packs `dist/eyes-on-ice-web.zip`: what a site needs, for people without a toolchain. Reads what the build made.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {globSync} from 'tinyglobby';
import {RESERVED_HEIGHT} from '../../../../src/map/reserved-height.ts';
import {zipFiles} from '../../lib/zip-files.ts';
import {buildId} from '../chunks/build-id.ts';
import {frameInBuildFolder, moduleInBuildFolder, type Texts} from './put-in-build-folder.ts';
import {webFiles} from './web-files.ts';
import {webPage} from './web-page.ts';

const DIST = 'dist';
const ZIP = join(DIST, 'eyes-on-ice-web.zip');
const FOLDER = 'eyes-on-ice/';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const build = buildId();
const files: Texts = {
  ...moduleInBuildFolder(read(['eyes-on-ice.js', ...lateFiles()]), build),
  ...frameInBuildFolder(textOf('frame.html'), read(globSync('frame/**/*.js', {cwd: DIST})), build),
  ...read(['resize.js', 'THIRD-PARTY-LICENSES.txt']),
  'LICENSE.txt': readFileSync('LICENSE', 'utf8'),
  'index.html': webPage(webFiles(build), version, RESERVED_HEIGHT),
};
const bytes = Object.entries(files).map(([name, text]) => [FOLDER + name, Buffer.from(text)]);
const zip = zipFiles(Object.fromEntries(bytes) as Record<string, Uint8Array>);
writeFileSync(ZIP, zip);
console.log(`${ZIP}: ${bytes.length} files, ${Math.round(zip.length / 1000)} kB`);

function read(names: readonly string[]): Texts {
  return Object.fromEntries(names.map(name => [name, textOf(name)]));
}

/** The text of a built file without a source map, which is not in the zip. */
function textOf(name: string): string {
  return readFileSync(join(DIST, name), 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
}

/** Files that the module's entry loads. */
function lateFiles(): readonly string[] {
  const others = ['eyes-on-ice*.js', 'resize.js'];
  return globSync(['*.js', 'counties/*.js', 'languages/*.js'], {cwd: DIST, ignore: others});
}
