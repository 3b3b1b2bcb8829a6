/**
 * Builds `dist`, with a line a step.
 *
 *     npm run build          all of the package
 *     npm run build:module   all that runs in a browser or on a server, and the bill of what is in it
 *     npm run build:tested   what tests look at: all but the pictures for links, which take longest
 *     npm start              what the pages of the demo load
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {Mode} from './modes.ts';
import {runSteps, type Step} from './run-steps.ts';
import {sbom} from './package/sbom.ts';
import {DATA_PACKAGES} from './package/shipped-packages.ts';

const {values} = parseArgs({options: {for: {type: 'string', default: 'package'}}});

const made = (name: string, modes: readonly Mode[], needs: readonly string[] = []): Step => ({
  name,
  command: [process.execPath, '--import', 'tsx', 'data/tools/build/build-modes.ts', ...modes],
  needs,
});
const scripted = (name: string, ...script: string[]): Step => ({
  name,
  command: ['npm', 'run', '--silent', ...script],
});

/** First of all, since others tell its hash. */
const MODULE = made('the module', ['production', 'resize']);

/** Other files that pages load. */
const PAGES: readonly Step[] = [
  made('the module in one file, the embed builder', ['standalone', 'embed'], [MODULE.name]),
  made('the page for iframes', ['frame'], [MODULE.name]),
  scripted('the campaign’s page', 'build:page'),
];
/** The page for iframes for who can upload one file only: no page of ours loads it. */
const LONE_FRAME = made('the page for iframes in one file', ['frame-standalone'], [MODULE.name]);
const FOR_SERVERS = made('the module for servers', ['node']);
const DRAWN_PICTURES = scripted('the pictures that pages show', 'build:images', '--', '--svg');

const PICTURES = scripted('the pictures', 'build:images');

/** Lists that a page may name as its `src`. */
const DATA = scripted('the data', 'data:feed');

/** Files that the package has beside the module, but for pictures. */
const BESIDE: readonly Step[] = [
  scripted('the manifest', 'build:manifest'),
  scripted('the types', 'build:types'),
  DATA,
];

/** Packed last: it reads what the others wrote. */
const WEB: Step = {
  name: 'the zip for sites',
  command: [process.execPath, '--import', 'tsx', 'data/tools/build/web/build-web.ts'],
  needs: [MODULE.name, FOR_SERVERS.name, 'the page for iframes'],
};

const STEPS: Readonly<Record<string, readonly Step[]>> = {
  pages: [MODULE, ...PAGES, DRAWN_PICTURES],
  module: [MODULE, LONE_FRAME, DATA, ...PAGES, FOR_SERVERS, DRAWN_PICTURES],
  tested: [MODULE, LONE_FRAME, ...BESIDE, ...PAGES, FOR_SERVERS, DRAWN_PICTURES, WEB],
  package: [MODULE, PICTURES, LONE_FRAME, ...BESIDE, ...PAGES, FOR_SERVERS, WEB],
};

/** What is there now, and what to do with it. */
const WHERE: Readonly<Record<string, string>> = {
  pages: 'Built in dist.',
  module: 'Built in dist.',
  tested: 'Built in dist.',
  package:
    'Built in dist. For a site: unpack dist/eyes-on-ice-web.zip, upload its folder, and open index.html there. For WordPress: npm run build:wordpress.',
};

const steps = STEPS[values.for];
if (!steps) throw new Error(`--for: "${values.for}" is none of ${Object.keys(STEPS).join(', ')}`);
rmSync('dist', {recursive: true, force: true});
mkdirSync('dist');
const sent = await runSteps(steps);
if (steps.includes(FOR_SERVERS)) writeFileSync('dist/sbom.cdx.json', billOf(sent));
console.log(WHERE[values.for]);

/** The bill of the packages that the builds hold. */
function billOf(packages: ReadonlyMap<string, unknown>): string {
  const folders = [...packages.values()].flatMap(sent => (sent as readonly string[] | null) ?? []);
  const data = DATA_PACKAGES.map(name => join('node_modules', name));
  return sbom({root: '.', code: [...new Set(folders)].sort(), data});
}
