/**
 * `npm run docs`: writes what the README says of the elements and the data from where it is settled.
 * With `--check` nothing is written, and drift ends with exit code 1.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {apiTables} from './api-tables.ts';
import {dataSentence, type ToldList} from './data-sentence.ts';
import {fillMarkers} from './fill-markers.ts';
import {elementsOf} from './manifest.ts';

const README = 'README.md';
const MANIFEST = 'dist/custom-elements.json';
const RELEASE = 'data/release.json';

const list = JSON.parse(readFileSync(RELEASE, 'utf8')) as ToldList;
const before = readFileSync(README, 'utf8');
const after = await withPrettier(
  elementsOf(JSON.parse(readFileSync(MANIFEST, 'utf8'))).reduce(
    (text, element) => fillMarkers(text, `api: ${element.tagName}`, apiTables(element)),
    fillMarkers(before, 'data', dataSentence(list)),
  ),
);
if (!process.argv.includes('--check')) writeFileSync(README, after);
else if (after !== before) {
  console.error('README.md is not what the sources say: run `npm run docs` and commit it.');
  process.exitCode = 1;
}

async function withPrettier(text: string): Promise<string> {
  return format(text, {...(await resolveConfig(README)), parser: 'markdown'});
}
