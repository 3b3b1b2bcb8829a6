/**
 * Builds the WordPress plugin: `dist/wordpress/eyes-on-ice.zip`, and what is in it beside the archive.
 *
 *     npm run build:wordpress
 */
import {build as bundle} from 'esbuild';
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {globSync} from 'tinyglobby';
import {build} from 'vite';
import {ELEMENTS, type ElementName} from '../../../src/embed/frame-constants.ts';
import {zipFiles} from '../lib/zip-files.ts';
import {attributeList, blockJson, elementsPhp, styleSheet} from './plugin-texts.ts';
import type {Mode} from '../build/modes.ts';

const SOURCES = 'src/wordpress';
const OUT = 'dist/wordpress';
const PLUGIN = join(OUT, 'eyes-on-ice');
const NEW_MODULE = join(PLUGIN, 'module/new');
const ZIP = join(OUT, 'eyes-on-ice.zip');
const MOST_ZIP_BYTES = 800_000;
const HASH_DIGITS = 10;
/** The newest WordPress that `npm run test:wordpress` was run with. */
const TESTED = '6.1';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const MODE: Mode = 'wordpress';

rmSync(OUT, {recursive: true, force: true});
await build({mode: MODE, logLevel: 'warn', build: {outDir: NEW_MODULE}});
const licenses = readFileSync(join(NEW_MODULE, 'THIRD-PARTY-LICENSES.txt'));
rmSync(join(NEW_MODULE, 'THIRD-PARTY-LICENSES.txt'));
const hash = hashOf(NEW_MODULE);
renameSync(NEW_MODULE, join(PLUGIN, 'module', hash));
for (const [path, text] of Object.entries(texts(hash))) write(path, text);
write('THIRD-PARTY-LICENSES.txt', licenses);
write('LICENSE', readFileSync('LICENSE'));
await bundle({
  entryPoints: [join(SOURCES, 'editor/editor.ts')],
  outfile: join(PLUGIN, 'editor.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2020',
  charset: 'utf8',
});
writeFileSync(ZIP, zipFiles(filesOf(PLUGIN, 'eyes-on-ice/')));
console.log(`${ZIP}: ${report()}. Upload it in WordPress: Plugins, Add New, Upload Plugin.`);

/** Texts by their path in the plugin. */
function texts(build: string): Readonly<Record<string, string>> {
  const filled = {version, build, tested: TESTED, attributes: attributeList()};
  const php = globSync('**/*.{php,txt}', {cwd: join(SOURCES, 'php')}).map(path => [
    path,
    fill(readFileSync(join(SOURCES, 'php', path), 'utf8'), filled),
  ]);
  const blocks = (Object.keys(ELEMENTS) as ElementName[]).map(name => [
    `blocks/${name}/block.json`,
    blockJson(name, version),
  ]);
  return {
    ...(Object.fromEntries([...php, ...blocks]) as Record<string, string>),
    'includes/elements.php': elementsPhp(),
    'style.css': styleSheet(),
  };
}

/** Puts values in for `{{name}}`. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${whole} has no value`);
    return value;
  });
}

function write(path: string, content: string | Uint8Array): void {
  const file = join(PLUGIN, path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, content);
}

function filesOf(folder: string, prefix: string): Record<string, Uint8Array> {
  const paths = globSync('**/*', {cwd: folder}).sort();
  return Object.fromEntries(paths.map(path => [prefix + path, readFileSync(join(folder, path))]));
}

/** Names what is in a folder: other content, another name. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of Object.entries(filesOf(folder, ''))) hash.update(path).update(bytes);
  return hash.digest('hex').slice(0, HASH_DIGITS);
}

function report(): string {
  const {length} = readFileSync(ZIP);
  if (length > MOST_ZIP_BYTES)
    throw new Error(`${ZIP} has ${length} bytes, more than ${MOST_ZIP_BYTES}`);
  return `${Object.keys(filesOf(PLUGIN, '')).length} files, ${Math.round(length / 1000)} kB`;
}
