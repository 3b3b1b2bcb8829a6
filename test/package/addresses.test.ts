/**
 * Nothing names a package, a repository or a site as ours that isn't. Whoever registers a name that we gave
 * away runs script on every page that believed us.
 */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {globSync} from 'tinyglobby';
import {PUBLISHED} from '../../src/addresses.ts';

const TEXT = '*.{ts,js,mjs,json,map,html,css,md,txt,svg,yml}';

/** What is built, and what somebody reads: the site is made of `dist` and `demo`. */
const FILES = globSync(
  [
    `dist/**/${TEXT}`,
    `demo/**/${TEXT}`,
    `src/**/${TEXT}`,
    '.github/**/*.{md,yml}',
    '*.md',
    'package.json',
  ],
  {dot: true},
);

/** Names that would be ours, and servers that hand out whatever is registered under a name. */
const CLAIMS: readonly RegExp[] = [
  /npm (?:i|install|add) (?:-\S+ )*[a-z@]/i,
  /(?:yarn|pnpm|bun) add /i,
  /eyes-on-ice@/,
  /pkg:npm\/eyes-on-ice/,
  /from ["']eyes-on-ice["'/]/,
  /import ["']eyes-on-ice["'/]/,
  /jsdelivr|unpkg|esm\.sh|skypack|cdnjs/i,
  /github\.com[/:]eyes-on-ice/,
  /eyes-on-ice\.github\.io/,
];

/** Addresses that may stand in them, and why. */
const ALLOWED: readonly (readonly [beginning: string, why: string])[] = [
  ['http://localhost:', 'where the demo is looked at'],
  ['https://www.ice.gov/', 'ICE’s page, its lists and the signed papers'],
  ['http://www.ice.gov/', 'the same, as ICE’s lists wrote them'],
  ['https://www.geonames.org', 'credit for the ZIP codes'],
  ['https://creativecommons.org/', 'its licence'],
  ['http://www.w3.org/', 'names of XML namespaces'],
  ['https://jsonfeed.org/version/1.1', 'name of the version of JSON Feed'],
  ['https://www.census.gov/programs-surveys/popest', 'source of residents'],
  ['http://cyclonedx.org/schema/', 'schema of the bill of materials'],
  ['https://json-schema.org/', 'schema of the feed’s schema'],
  ['https://raw.githubusercontent.com/JetBrains/web-types/', 'schema of a file for editors'],
  ['https://raw.githubusercontent.com/microsoft/vscode-', 'schemas of files for editors'],
  ['https://github.com/lit/lit/issues/', 'a comment in Lit’s source'],
  ['https://dom.spec.whatwg.org/', 'comments in Lit’s source'],
  ['https://registry.npmjs.org', 'where release.yml publishes, once there is something'],
  ['https://host.invalid', 'a base for relative addresses, which is no one’s by RFC 2606'],
  ['https://opensource.org/licenses/MIT', 'the licence, as WordPress asks for it'],
  ['https://schemas.wp.org/trunk/block.json', 'schema of a block of WordPress'],
  ['https://example.org/', 'an example, kept free by RFC 2606'],
  ['https://example.com/', 'an example, kept free by RFC 2606'],
  ['https://(?:', 'the feed’s schema has a pattern of addresses, of ice.gov alone'],
  ['https://…/', 'an address for the reader to fill in'],
];

/** Sources of claims, laws and later counts: each is a line of these files, which other tests check. */
const SOURCES = ['data/claims.json', 'data/state-laws.json', 'data/later-counts.json']
  .map(file => readFileSync(file, 'utf8'))
  .join();

const ADDRESS = /\bhttps?:\/\/[^\s"'`<>\\)\]}]+/g;

/** What a text names as if it were ours. */
function claimsIn(text: string): string[] {
  return CLAIMS.flatMap(claim => claim.exec(text)?.[0] ?? []);
}

/** Addresses in a text that are on no list. */
function unknownIn(text: string): string[] {
  return addressesIn(text).filter(
    address => !ALLOWED.some(([beginning]) => address.startsWith(beginning)) && !isSource(address),
  );
}

function addressesIn(text: string): string[] {
  return [...text.matchAll(ADDRESS)].map(([address]) => address.replaceAll('&amp;', '&'));
}

function isSource(address: string): boolean {
  return SOURCES.includes(address.replace(/[.,;:]+$/, ''));
}

test('no file names a package, a registry’s server or a repository as ours', () => {
  assert.equal(
    PUBLISHED,
    null,
    'With the first release, these tests hold what was published instead',
  );
  assert.ok(
    FILES.some(file => file.endsWith('.js.map')),
    'dist is not built',
  );
  const found = FILES.flatMap(file =>
    claimsIn(readFileSync(file, 'utf8')).map(claim => `${file}: ${claim}`),
  );
  assert.deepEqual(found, []);
});

test('every address in them is on the list of what may be named', () => {
  const found = FILES.flatMap(file =>
    unknownIn(readFileSync(file, 'utf8')).map(address => `${file}: ${address}`),
  );
  assert.deepEqual([...new Set(found)], []);
});

for (const text of [
  'React 19, after <code>npm install eyes-on-ice</code>',
  'npm i -D eyes-on-ice',
  `import 'eyes-on-ice';`,
  `import {lookUp} from 'eyes-on-ice';`,
  'https://cdn.jsdelivr.net/npm/eyes-on-ice@0/dist/',
  '"purl": "pkg:npm/eyes-on-ice@0.1.0"',
  '<a href="https://github.com/eyes-on-ice/eyes-on-ice/issues/new">',
]) {
  test(`what would be a claim is found: ${text}`, () => {
    assert.notDeepEqual(claimsIn(text), []);
  });
}

test('an address that is on no list is found', () => {
  assert.deepEqual(
    unknownIn('see https://eyes-on-ice.example.net/feed.json, or http://www.ice.gov/x'),
    ['https://eyes-on-ice.example.net/feed.json,'],
  );
});

test('package.json says that it is not published, and names no home', () => {
  const json = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
  assert.equal(json['private'], true);
  for (const field of ['homepage', 'bugs', 'repository', 'unpkg', 'jsdelivr', 'publishConfig']) {
    assert.equal(json[field], undefined, field);
  }
});

/** Files that make embed code. */
const HASH_TELLERS = [
  'parts.js',
  'eyes-on-ice.standalone.js',
  'frame/parts.js',
  'frame.standalone.html',
  'demo/embed.js',
];

test('what makes embed code has the hash of the built module, for the day it is published', () => {
  const bytes = readFileSync('dist/eyes-on-ice.js');
  const hash = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  for (const file of HASH_TELLERS) {
    assert.ok(readFileSync(`dist/${file}`, 'utf8').includes(hash), file);
  }
});
