/**
 * `npm run build:images`: pictures of the map in `dist/images`, for pages before the script runs,
 * for those that run none, and for links shared on other sites. Needs no browser; the same data
 * gives the same bytes.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {builtIn} from '../../../src/data/store.ts';
import {allLanguages} from './languages.ts';
import {makeImages} from './make-images.ts';

const FOLDER = 'dist/images';

rmSync(FOLDER, {recursive: true, force: true});
mkdirSync(FOLDER, {recursive: true});
for (const {file, bytes} of makeImages(builtIn(), allLanguages())) {
  writeFileSync(join(FOLDER, file), bytes);
}
