import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as advice from '../../src/check/answer/advice.ts';
import {openDesk, type Loaders} from '../../src/check/open-desk.ts';
import {loadPlaces} from '../../src/search/load-places.ts';
import {agency, datasetOf} from '../map/datasets.ts';

const DATASET = datasetOf([
  agency('FL', "Collier County Sheriff's Office", 'county', ['12021'], 'task-force'),
]);

const PAPERS = {document: 'https://www.ice.gov/doclib/287gMOA/x.pdf', addendum: null};

/** Loaders that all work, but for those given. */
function loaders(differing: Partial<Loaders> = {}): Loaders {
  return {
    places: loadPlaces,
    documents: () => Promise.resolve(() => PAPERS),
    advice: () => Promise.resolve(advice),
    ...differing,
  };
}

const fail = () => Promise.reject(new Error('not there'));
const QUERY = "Collier County Sheriff's Office";

test('answers before anything has come, and with documents once they have', async () => {
  const desk = openDesk(DATASET, loaders());
  assert.equal(desk.checker.answer(QUERY).agencies[0]?.agreements[0]?.document, null);
  assert.deepEqual([desk.isReady, desk.hasDocuments, desk.advice], [false, false, undefined]);
  assert.equal(await desk.load(), true);
  assert.equal(desk.checker.answer(QUERY).agencies[0]?.agreements[0]?.document, PAPERS.document);
  assert.deepEqual([desk.isReady, desk.hasDocuments, desk.advice], [true, true, advice]);
});

test('loads once, however often it is asked', async () => {
  let loads = 0;
  const load = () => {
    loads++;
    return Promise.resolve(advice);
  };
  const desk = openDesk(DATASET, loaders({advice: load}));
  await Promise.all([desk.load(), desk.load()]);
  assert.equal(await desk.load(), false);
  assert.equal(loads, 1);
});

test('goes on without what can’t be had, and tries that again', async () => {
  let isThere = false;
  const places = () => (isThere ? loadPlaces() : fail());
  const desk = openDesk(DATASET, loaders({places}));
  await desk.load();
  assert.deepEqual([desk.isReady, desk.hasDocuments], [true, true]);
  assert.equal(desk.checker.answer('Naples').incomplete, true);
  isThere = true;
  assert.equal(await desk.load(), true);
  assert.equal(desk.checker.answer('Naples').incomplete, undefined);
});

test('names a county by its code', async () => {
  const desk = openDesk(DATASET, loaders());
  await desk.load();
  assert.equal(desk.county('12021')?.value, 'Collier County, FL');
  assert.equal(desk.county('99999'), null);
});
