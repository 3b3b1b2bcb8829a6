/**
 * Builds `dist`, with a line a step.
 *
 *     npm run build          all of the package
 *     npm run build:module   all that runs in a browser or on a server, and the bill of what is in it
 *     npm start              what the pages of the demo load
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {Mode} from './modes.ts';
import {runSteps, type Step} from './run-steps.ts';
import {sbom} from './sbom.ts';
import {DATA_PACKAGES} from './shipped-packages.ts';

const {values} = parseArgs({options: {for: {type: 'string', default: 'package'}}});

const made = (name: string, mode: Mode, needs: readonly string[] = []): Step => ({
  name,
  command: [process.execPath, '--import', 'tsx', 'data/tools/build/build-mode.ts', mode],
  needs,
});
const scripted = (name: string, ...script: string[]): Step => ({
  name,
  command: ['npm', 'run', '--silent', ...script],
});

/** What pages load, the longest first. Some tell the hashes of what was built before. */
const PAGES: readonly Step[] = [
  made('the module', 'production'),
  made('the module in one file', 'standalone', ['the module']),
  made('the page for iframes', 'frame', ['the module']),
  made('the script that sizes iframes', 'resize'),
  made('the embed builder', 'embed', [
    'the module',
    'the module in one file',
    'the script that sizes iframes',
  ]),
  scripted('the campaign’s page', 'build:page'),
];
const FOR_SERVERS = made('the module for servers', 'node', ['the module']);
const DRAWN_PICTURES = scripted('the pictures that pages show', 'build:images', '--', '--svg');

/** What the package has beside it. */
const BESIDE: readonly Step[] = [
  scripted('the manifest', 'build:manifest'),
  scripted('the types', 'build:types'),
  scripted('the pictures', 'build:images'),
  scripted('the data', 'data:feed'),
];

const STEPS: Readonly<Record<string, readonly Step[]>> = {
  pages: [...PAGES, DRAWN_PICTURES],
  module: [...PAGES, FOR_SERVERS, DRAWN_PICTURES],
  package: [...PAGES, FOR_SERVERS, ...BESIDE],
};

const steps = STEPS[values.for];
if (!steps) throw new Error(`--for: "${values.for}" is none of ${Object.keys(STEPS).join(', ')}`);
rmSync('dist', {recursive: true, force: true});
mkdirSync('dist');
const sent = await runSteps(steps);
if (steps.includes(FOR_SERVERS)) writeFileSync('dist/sbom.cdx.json', billOf(sent));

/** The bill of the packages that the builds hold; the embed builder is not published with them. */
function billOf(packages: ReadonlyMap<string, unknown>): string {
  const published = [...packages].filter(([name]) => name !== 'the embed builder');
  const folders = published.flatMap(
    ([, folders]) => (folders as readonly string[] | undefined) ?? [],
  );
  const data = DATA_PACKAGES.map(name => join('node_modules', name));
  return sbom({root: '.', code: [...new Set(folders)].sort(), data});
}
