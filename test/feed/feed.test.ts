import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {readFeed} from '../../src/feed/read-feed.ts';
import {BAD_FEEDS, changed, largeFeed, smallFeed} from '../helpers/feeds.ts';

const NOW = Date.parse('2026-11-24');
const schema = JSON.parse(readFileSync('data/schema/agreements-v1.json', 'utf8')) as object;
const fitsSchema = new Ajv2020({strict: true, validateFormats: false}).compile(schema);
const read = (value: unknown) => readFeed(JSON.stringify(value), NOW);

test('a good list comes out with its agencies, sums, names, papers and changes', () => {
  const list = read(smallFeed());
  assert.equal(list.asOf, '2026-11-20');
  assert.deepEqual(list.states.get('FL'), {
    state: 'FL',
    agencies: 2,
    byModel: {'warrant-service': 1, 'jail-enforcement': 0, 'task-force': 2},
    counties: {all: 1, 'warrant-service': 1, 'jail-enforcement': 0, 'task-force': 1},
  });
  const [collier, naples, katy] = list.agencies() as [never, never, never];
  assert.deepEqual(collier, {
    name: "Collier County Sheriff's Office",
    state: 'FL',
    level: 'county',
    counties: ['12021'],
    agreements: [
      {model: 'warrant-service', signed: '2025-03-03'},
      {model: 'task-force', signed: '2025-03-04'},
    ],
  });
  assert.deepEqual(
    [...list.countyNames()],
    [
      ['12021', 'Collier'],
      ['48201', 'Harris'],
    ],
  );
  assert.deepEqual(list.documents?.(collier, 'task-force'), {
    document: 'https://www.ice.gov/doclib/287gMOA/Collier_TFM.pdf',
    addendum: 'https://www.ice.gov/doclib/287gMOA/Collier_Addendum.pdf',
  });
  assert.deepEqual(list.documents?.(naples, 'task-force'), {document: null, addendum: null});
  assert.equal(
    list.documents?.(katy, 'task-force').document,
    'https://www.ice.gov/doclib/Katy.pdf',
  );
  assert.equal(list.changeDetails?.joined.length, 1);
  assert.equal(list.pending?.list.length, 1);
});

test('a list without applications or changes, and with fields we do not know, is good', () => {
  const feed = {
    ...changed(own => {
      own.pending = null;
      own.changes = null;
    }),
    note: {any: ['thing']},
  };
  assert.equal(read(feed).changeDetails, null);
  assert.ok(fitsSchema(feed));
});

test('a list that is of tomorrow here may be of today where it was made', () => {
  assert.equal(read(changed(feed => (feed.asOf = '2026-11-25'))).asOf, '2026-11-25');
  assert.throws(() => read(changed(feed => (feed.asOf = '2026-11-26'))), /future/);
});

for (const {what, text, kind, detail} of BAD_FEEDS) {
  test(`${what} is refused, and named`, () => {
    assert.throws(
      () => readFeed(text, NOW),
      (error: {kind: string; detail: string}) => error.kind === kind && detail.test(error.detail),
    );
  });
}

for (const [what, text, kind] of [
  ['a text that is no JSON', 'hello', 'not-json'],
  ['half a list', JSON.stringify(smallFeed()).slice(0, 500), 'not-json'],
  ['nothing', '', 'not-json'],
  ['a web page', '<!doctype html><title>Not found</title>', 'web-page'],
  ['null', 'null', 'not-a-list'],
  ['a bare list', '[]', 'not-a-list'],
] as const) {
  test(`${what} is refused as ${kind}`, () => {
    assert.throws(() => readFeed(text, NOW), {kind});
  });
}

test('the schema takes what the reader takes', () => {
  assert.ok(fitsSchema(smallFeed()), JSON.stringify(fitsSchema.errors));
  assert.ok(fitsSchema(largeFeed(50)), JSON.stringify(fitsSchema.errors));
});

for (const {what, text, schemaTells} of BAD_FEEDS) {
  if (schemaTells) {
    test(`the schema refuses ${what} too`, () => assert.equal(fitsSchema(JSON.parse(text)), false));
  }
}

test('20,000 agreements come out as many', () => {
  const list = read(largeFeed(20_000, '2026-11-20'));
  assert.equal(list.agencies().length, 20_000);
  assert.equal(list.states.get('TX')?.byModel['task-force'], 400);
  assert.equal(list.agencies()[19_999]?.name, 'Precinct 19999 Constable Office');
});
