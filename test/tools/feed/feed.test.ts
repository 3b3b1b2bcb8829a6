import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {Ajv2020} from 'ajv/dist/2020.js';
import {readFeedText} from '../../../data/tools/feed/check-feed.ts';
import {feedJson, makeFeed} from '../../../data/tools/feed/make-feed.ts';
import {readParts} from '../../../data/tools/feed/read-parts.ts';
import {sizeProblem} from '../../../data/tools/feed/size-limit.ts';
import {groupAgencies} from '../../../data/tools/pack/group-agencies.ts';
import {packedDocuments} from '../../../src/data/documents.generated.ts';
import type {Agreement} from '../../../src/data/model.ts';
import {builtIn} from '../../../src/data/built-in-list.ts';
import {fillDates} from '../../../src/data/documents.ts';
import {summarize} from '../../../src/data/summarize.ts';

const parts = readParts('data');
const {agreements} = parts.list;
const text = feedJson(makeFeed(parts));
const list = readFeedText(text, parts.list.asOf);

test('the feed of the list in place says what data/ says, to the last address', () => {
  const agencies = groupAgencies(agreements);
  assert.deepEqual(list.agencies(), agencies);
  assert.deepEqual([...list.states], [...summarize(agencies)]);
  const papers = (one: Agreement) => ({document: one.document, addendum: one.addendum});
  const read = list
    .agencies()
    .flatMap(agency => agency.agreements.map(({model}) => list.documents!(agency, model)));
  const key = (one: object) => JSON.stringify(one);
  assert.deepEqual(read.map(key).sort(), agreements.map(papers).map(key).sort());
});

test('the feed and the module agree: either may be shown', () => {
  const inModule = builtIn();
  fillDates(packedDocuments, inModule.agencies());
  assert.deepEqual(list.agencies(), inModule.agencies());
  assert.deepEqual([...list.countyNames()], [...inModule.countyNames()]);
  assert.deepEqual(list.pending, inModule.pending);
});

test('the feed fits its schema', () => {
  const schema = JSON.parse(readFileSync('data/schema/agreements-v1.json', 'utf8')) as object;
  const fits = new Ajv2020({strict: true, validateFormats: false}).compile(schema);
  assert.ok(fits(JSON.parse(text)), JSON.stringify(fits.errors));
});

test('making the feed again gives the same bytes', () => {
  assert.equal(feedJson(makeFeed(readParts('data'))), text);
});

test('the feed weighs 30 kB at most, or in proportion to the list', () => {
  assert.equal(sizeProblem(brotliCompressSync(text).length, agreements.length), null);
  assert.equal(sizeProblem(30_000, 1843), null);
  assert.match(sizeProblem(30_001, 1843)!, /30001 bytes of 30000/);
  assert.equal(sizeProblem(60_000, 3686), null);
});
