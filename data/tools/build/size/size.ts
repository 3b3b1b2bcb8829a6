/**
 * `npm run size`: what each built file weighs, what the entry is made of, and an end to growth.
 *
 * Exits with 1 when the entry or the frame's page is above its budget. `npm run size -- --sources` lists every source.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {globSync} from 'tinyglobby';
import {entryLimit, frameLimit} from './entry-limit.ts';
import {DataFolder} from '../../data-files/data-folder.ts';
import {splitBySource} from './split-by-source.ts';

/** The first picture of both elements, in both languages. */
const ENTRY = 'eyes-on-ice.js';

/** The page for iframes, with an entry of its own in it. */
const FRAME = 'frame.html';
const BYTES_PER_KB = 1000;
const NAME_WIDTH = 44;
const COUNTIES = /^counties\//;
/** Of the same sources, once more. */
const PARTS_OF_FRAME = 'frame/**';

/** Parts of the entry by the sources they come from; the first that fits. */
const PARTS: readonly (readonly [name: string, sources: RegExp])[] = [
  ['libraries', /node_modules/],
  ['shapes', /\/geo\/[^/]*(generated|topo)|\/geo\/[^/]*\.json/],
  ['data', /\/data\/[^/]*generated|\.json$/],
  ['words', /\/i18n\//],
  ['code', /./],
];

const files = globSync(['**/*.js', '*.html'], {
  cwd: 'dist',
  ignore: ['site/**', 'types/**', PARTS_OF_FRAME],
}).sort();
const rows = files.map(file => ({file, ...weigh(readFileSync(join('dist', file)))}));
for (const row of rows.filter(({file}) => !COUNTIES.test(file))) printRow(row);
printCounties(rows.filter(({file}) => COUNTIES.test(file)));
printParts();
judge();

interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly br: number;
}

interface Row extends Weight {
  readonly file: string;
}

function weigh(bytes: Buffer): Weight {
  return {raw: bytes.length, gzip: gzipSync(bytes).length, br: brotliCompressSync(bytes).length};
}

function kb(bytes: number): string {
  return (bytes / BYTES_PER_KB).toFixed(1).padStart(7);
}

function printRow({file, raw, gzip, br}: Row) {
  console.log(`${file.padEnd(NAME_WIDTH)} ${kb(raw)} raw ${kb(gzip)} gzip ${kb(br)} brotli kB`);
}

/** Prints the median and the heaviest of the counties' files, which are many and alike. */
function printCounties(counties: readonly Row[]) {
  const [heaviest] = [...counties].sort((a, b) => b.br - a.br);
  const median = [...counties].sort((a, b) => a.br - b.br)[counties.length >> 1];
  if (!heaviest || !median) return;
  printRow({...median, file: `${counties.length} × counties (median)`});
  printRow({...heaviest, file: `${heaviest.file} (most)`});
}

function printParts() {
  const listSources = process.argv.includes('--sources');
  const partOf = (source: string) => PARTS.find(([, pattern]) => pattern.test(source))?.[0];
  const code = readFileSync(join('dist', ENTRY), 'utf8');
  const map = readFileSync(join('dist', `${ENTRY}.map`), 'utf8');
  const pieces = splitBySource(code, map, listSources ? shorten : partOf);
  const weights = [...pieces].map(([file, text]) => ({file, ...weigh(Buffer.from(text))}));
  console.log(`\n${ENTRY} is made of (each part compressed by itself):`);
  for (const row of weights.sort((a, b) => b.br - a.br)) printRow(row);
}

function shorten(source: string): string {
  return source.replace(/^.*\/(?=src\/|node_modules\/)/, '').replace('node_modules/', '');
}

function judge() {
  const months = new DataFolder('data').read('history.json').months.length;
  const isMet = [judgeFile(ENTRY, entryLimit(months)), judgeFile(FRAME, frameLimit(months))];
  process.exitCode = isMet.every(Boolean) ? 0 : 1;
}

function judgeFile(name: string, limit: number): boolean {
  const br = rows.find(({file}) => file === name)?.br ?? Infinity;
  console.log(`\n${name}: ${br} of ${limit} bytes brotli, which grow with each month`);
  if (br > limit) console.error(`${name} is above its budget.`);
  return br <= limit;
}
