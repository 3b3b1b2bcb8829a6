/** Makes the emitted types independent of Lit: its types come from a file beside them. */
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {globSync} from 'tinyglobby';

const TYPES = 'dist/types';
const LIT = `${TYPES}/lit.d.ts`;
const LIT_IMPORT = /(from |import\()(['"])lit(?:-html|-element)?(?:\/[^'"]*)?\2/g;

copyFileSync(fileURLToPath(new URL('./lit-for-hosts.d.ts', import.meta.url)), LIT);
for (const file of globSync(`${TYPES}/**/*.d.ts`)) {
  const path = relative(dirname(file), LIT)
    .replace(/^(?!\.)/, './')
    .replace('.d.ts', '.js');
  const before = readFileSync(file, 'utf8');
  const after = before.replace(LIT_IMPORT, `$1'${path}'`);
  if (after !== before) writeFileSync(file, after);
}
