import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {drawn, goTo, newContext, openPage, serve, TREE} from '../helpers/pages.ts';

const TAG = 'eyes-on-ice-map';
const OTHER_VERSION = '99.0.0';

const context = await newContext();
const {version} = JSON.parse(await readFile('package.json', 'utf8')) as {version: string};
const built = await readFile('dist/eyes-on-ice.js', 'utf8');

test('loading the script twice is harmless and silent', async () => {
  const {notes, errors} = await load('/dist/eyes-on-ice.js', '/dist/eyes-on-ice.js?again');
  assert.deepEqual(errors, []);
  assert.deepEqual(notes, []);
});

test('two versions on a page: the first stays, and one note names both', async () => {
  const {notes, errors} = await load('/dist/eyes-on-ice.js', '/other/eyes-on-ice.js');
  assert.deepEqual(errors, []);
  assert.equal(notes.length, 1);
  assert.ok(notes[0]?.includes(version) && notes[0].includes(OTHER_VERSION), notes[0]);
});

/** Loads scripts one after another into a page with a map; returns what the console got. */
async function load(...scripts: string[]) {
  const tags = scripts.map(script => `<script type="module" src="${script}"></script>`).join('');
  const html = `<!doctype html><html lang="en"><title>Twice</title>${tags}<${TAG}></${TAG}>`;
  const other = built.replaceAll(version, OTHER_VERSION);
  const pages = {'/': html, '/other/eyes-on-ice.js': other};
  const {origin} = await serve(TREE, {pages});
  const {page, complaints} = await openPage(context);
  const notes: string[] = [];
  page.on('console', message => {
    if (message.text().startsWith('eyes-on-ice:')) notes.push(message.text());
  });
  await goTo(page, origin);
  await drawn(page, TAG);
  await page.close();
  return {notes, errors: complaints.errors};
}
