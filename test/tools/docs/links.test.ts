import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';

const PAGES = [
  'README.md',
  'data/README.md',
  'test/README.md',
  'src/geo/README.md',
  '.github/CONTRIBUTING.md',
  '.github/ARCHITECTURE.md',
] as const;

/** `[words](address)`, `src="address"` and `srcset="address"`. */
const LINK = /\]\(([^)\s]+)\)|\s(?:src|srcset)="([^"]+)"/g;
/** Where something is fenced or quoted as code, it is an example and no link. */
const CODE = /```.*?```|`[^`\n]*`/gs;

/** Addresses within the project that a page leads to. */
function linksOf(page: string): readonly string[] {
  const text = readFileSync(page, 'utf8').replace(CODE, '');
  return [...text.matchAll(LINK)]
    .map(([, link = '', source = '']) => link || source)
    .filter(address => !/^(https?:|#)/.test(address));
}

for (const page of PAGES) {
  test(`${page} leads only to files that are there`, () => {
    const lost = linksOf(page).filter(
      address => !existsSync(join(dirname(page), address.replace(/#.*/, ''))),
    );
    assert.deepEqual(lost, []);
  });
}

test('the README leads to a page and to tests for each of the seven promises', () => {
  const links = linksOf('README.md');
  assert.equal(links.filter(link => link.startsWith('demo/promise-')).length, 7);
  assert.ok(links.filter(link => link.startsWith('test/') && link.endsWith('.ts')).length > 7);
});

test('each command that the README names is there', () => {
  const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const page of PAGES) {
    const named = readFileSync(page, 'utf8').matchAll(/npm run ([a-z:-]*[a-z])/g);
    for (const [, name = ''] of named) assert.ok(scripts[name], `${page}: npm run ${name}`);
  }
});
