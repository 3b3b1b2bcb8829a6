/**
 * `npm run docs`: writes what the README says of the elements and the data, and ARCHITECTURE.md of the
 * layers, from where it is settled. With `--check` nothing is written, and drift ends with exit code 1.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {apiTables} from './api-tables.ts';
import {DATA} from '../data-files/data-folder.ts';
import {dataSentence} from './data-sentence.ts';
import {fillMarkers} from './fill-markers.ts';
import {layerTable} from './layers.ts';
import {elementsOf} from './manifest.ts';

const README = 'README.md';
const ARCHITECTURE = '.github/ARCHITECTURE.md';
const MANIFEST = 'dist/custom-elements.json';

const list = DATA.read('release.json');
const elements = elementsOf(JSON.parse(readFileSync(MANIFEST, 'utf8')));
await fill(README, before =>
  elements.reduce(
    (text, element) => fillMarkers(text, `api: ${element.tagName}`, apiTables(element)),
    fillMarkers(before, 'data', dataSentence(list)),
  ),
);
await fill(ARCHITECTURE, before => fillMarkers(before, 'layers', layerTable()));

/** Writes a document anew, or only tells whether it would change. */
async function fill(file: string, change: (before: string) => string): Promise<void> {
  const before = readFileSync(file, 'utf8');
  const options = {...(await resolveConfig(README)), parser: 'markdown'};
  const after = await format(change(before), options);
  if (!process.argv.includes('--check')) writeFileSync(file, after);
  else if (after !== before) {
    console.error(`${file} is not what the sources say: run \`npm run docs\` and commit it.`);
    process.exitCode = 1;
  }
}
