/**
 * `npm run build:images`: pictures of the map in `dist/images`, for pages before the script runs,
 * for those that run none, and for links shared on other sites. Needs no browser; the same data
 * gives the same bytes. With `--svg` only those that pages show: they take no time.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {builtIn} from '../../../src/data/built-in-list.ts';
import {allLanguages} from './languages.ts';
import {KINDS, makeImages} from './make-images.ts';

const FOLDER = 'dist/images';
const kinds = process.argv.includes('--svg') ? (['svg'] as const) : KINDS;

rmSync(FOLDER, {recursive: true, force: true});
mkdirSync(FOLDER, {recursive: true});
for (const {file, bytes} of makeImages(builtIn(), allLanguages(), kinds)) {
  writeFileSync(join(FOLDER, file), bytes);
}
