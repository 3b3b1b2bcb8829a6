import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {globSync} from 'tinyglobby';

/** What built files are made from: the sources, what builds them, and the packages, by the lock file. */
const MADE_FROM = [
  'src/**/*.{ts,css,html}',
  'data/tools/build/**/*.ts',
  'vite.config.ts',
  'package-lock.json',
];

const DIGITS = 8;

/**
 * Names a build by what it is made from, as `1a2b3c4d`: the same sources make the same name. Files of
 * different builds don't fit together, whatever their version: their names for what they share are not
 * the same.
 */
export function buildId(folder = '.'): string {
  const hash = createHash('sha256');
  for (const file of globSync(MADE_FROM as string[], {cwd: folder}).sort())
    hash.update(file).update(readFileSync(`${folder}/${file}`));
  return hash.digest('hex').slice(0, DIGITS);
}
