/**
 * `npm run build:site`: the demo as a static site in `dist/site`, with the module beside its pages.
 */
import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

const SITE = 'dist/site';
// What pages load; the rest of dist is for people who install the package.
const MODULE_FILES = /^(?!site$|types$|.*\.json$|.*\.node\.js)/;
/** Path from the pages to the module in the repository; on the site it is beside them. */
const MODULE_IN_TREE = '../dist/';

await rm(SITE, {recursive: true, force: true});
await mkdir(SITE, {recursive: true});
for (const entry of await readdir('demo')) await copyDemo(entry);
for (const entry of await readdir('dist')) {
  if (MODULE_FILES.test(entry)) await cp(join('dist', entry), join(SITE, entry), {recursive: true});
}
console.log(`The site is in ${SITE}`);

async function copyDemo(entry: string) {
  const from = join('demo', entry);
  const to = join(SITE, entry);
  if (!/\.(html|js|css)$/.test(entry)) return cp(from, to, {recursive: true, filter: isNoSource});
  const text = await readFile(from, 'utf8');
  return writeFile(to, text.replaceAll(MODULE_IN_TREE, './'));
}

/** Leaves out the embed builder's sources, which are built into `dist/demo`. */
function isNoSource(path: string): boolean {
  return !path.endsWith('.ts');
}
