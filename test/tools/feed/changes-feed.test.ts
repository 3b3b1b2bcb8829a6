import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {fullFormats} from 'ajv-formats/dist/formats.js';
import {validateXML} from 'xmllint-wasm';
import {DATA} from '../../../data/tools/data-files/data-folder.ts';
import type {ListDiff} from '../../../data/tools/data-files/list-diff.ts';
import {changesFiles} from '../../../data/tools/feed/changes/changes-files.ts';
import {nameUuid} from '../../../data/tools/lib/name-uuid.ts';
import type {Agreement} from '../../../src/data/model.ts';
import {states} from '../../../src/data/states.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const schemaOf = (name: string) =>
  JSON.parse(read(`../../../data/schema/${name}`)) as Record<string, unknown>;

const {date, uri} = fullFormats;
const ajv = new Ajv2020({strict: true, formats: {date, uri}});
ajv.addSchema(schemaOf('common.json'));
const isJsonFeed = ajv.compile(
  JSON.parse(read('../../fixtures/changes-feed.json')) as Record<string, unknown>,
);

const grammar = {fileName: 'atom.rng', contents: read('../../fixtures/atom.rng')};

/** Names what is wrong with Atom documents; none where all are valid. */
async function atomProblems(...documents: readonly string[]): Promise<readonly string[]> {
  const xml = documents.map((contents, at) => ({fileName: `${at}.xml`, contents}));
  const {errors} = await validateXML({xml, schema: grammar, extension: 'relaxng'});
  return errors.map(({rawMessage}) => rawMessage);
}

const release = DATA.read('release.json');
const built = changesFiles(DATA.read('changes.json'), {
  asOf: release.asOf,
  agreements: DATA.read('agreements.json'),
});

const CHANGED = {
  state: 'KS',
  agency: 'Ellis <County> "Sheriff" & Co',
  model: 'task-force',
} as const;
const DOCUMENT = 'https://www.ice.gov/doclib/287gMOA/Ellis.pdf?a=1&b=2';
const diff: ListDiff = {
  asOf: '2026-05-18',
  sheet: 'b.xlsx',
  since: {asOf: '2026-05-11', sheet: 'a.xlsx'},
  joined: [{...CHANGED, signed: null}],
  left: [{...CHANGED, model: 'warrant-service', signed: '2025-03-03'}],
  renamed: [{...CHANGED, model: 'jail-enforcement', from: 'Ellis', fromState: 'TX'}],
  redated: [],
  modelChanged: [],
  documentsPosted: [],
  documentsChanged: [],
  addendaPosted: [],
};
const agreement: Agreement = {
  ...CHANGED,
  id: 'ks-ellis',
  level: 'county',
  iceType: null,
  counties: [],
  signed: null,
  document: DOCUMENT,
  addendum: null,
  repairs: [],
};
const made = changesFiles([diff], {asOf: '2026-05-25', agreements: [agreement]});

interface Item {
  readonly id: string;
  readonly title: string;
  readonly content_text: string;
  readonly external_url?: string;
}

const itemsOf = (text: string) => (JSON.parse(text) as {readonly items: readonly Item[]}).items;

test('there are an Atom and a JSON feed of the country, and of each state and territory', () => {
  const names = ['changes', ...[...states.keys()].map(state => `changes/${state.toLowerCase()}`)];
  const expected = names.flatMap(name => [`${name}.xml`, `${name}.json`]);
  assert.deepEqual(Object.keys(built), expected);
});

test('all Atom feeds are valid', async () => {
  const feeds = [built, made].flatMap(files =>
    Object.entries(files).flatMap(([name, text]) => (name.endsWith('.xml') ? [text] : [])),
  );
  assert.equal(feeds.length, 2 * (states.size + 1));
  assert.deepEqual(await atomProblems(...feeds), []);
});

test('a feed without its date, and an entry without its id, are not valid', async () => {
  const feed = made['changes.xml']!;
  assert.notDeepEqual(await atomProblems(feed.replace(/<updated>.*?<\/updated>/, '')), []);
  assert.notDeepEqual(await atomProblems(feed.replace(/(<entry>\s*)<id>.*?<\/id>/, '$1')), []);
  assert.notDeepEqual(await atomProblems(feed.replace('T00:00:00Z', '')), []);
});

test('all JSON feeds are valid', () => {
  for (const [name, text] of Object.entries({...built, ...made})) {
    if (name.endsWith('.json'))
      assert.ok(isJsonFeed(JSON.parse(text)), `${name}: ${text.slice(0, 200)}`);
  }
  assert.ok(!isJsonFeed({version: 'https://jsonfeed.org/version/1', title: 'a', items: []}));
});

test('an entry says who, where, under which model, when, and what changed', () => {
  const [joined, left, renamed] = itemsOf(made['changes.json']!);
  assert.equal(joined!.external_url, DOCUMENT);
  assert.equal(
    joined!.content_text,
    'On ICE\'s list of 2026-05-18, and not on the list before, of 2026-05-11: Ellis <County> "Sheriff" & Co, Kansas, Task Force Model, signing date not given.',
  );
  assert.match(left!.content_text, /^Not on ICE's list of 2026-05-18, .*, signed 2025-03-03\.$/);
  assert.equal(left!.external_url, undefined);
  assert.match(renamed!.content_text, /, called Ellis and placed in Texas\.$/);
  const atom = made['changes.xml']!;
  assert.ok(atom.includes('Ellis &lt;County&gt; &quot;Sheriff&quot; &amp; Co'));
  assert.ok(atom.includes(`href="${DOCUMENT.replaceAll('&', '&amp;')}"`));
});

test('a state’s feed has its own changes; one that ICE moved is told in both states', () => {
  const count = (state: string) => itemsOf(made[`changes/${state}.json`]!).length;
  assert.deepEqual(['ks', 'tx', 'fl'].map(count), [3, 1, 0]);
});

test('an entry has the same name whenever the feed is made, and no other has it', () => {
  const ids = itemsOf(built['changes.json']!).map(({id}) => id);
  assert.equal(new Set(ids).size, ids.length);
  const again = changesFiles([diff], {asOf: '2026-06-01', agreements: []});
  assert.deepEqual(
    itemsOf(again['changes.json']!).map(({id}) => id),
    itemsOf(made['changes.json']!).map(({id}) => id),
  );
  assert.match(
    nameUuid('a'),
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});
