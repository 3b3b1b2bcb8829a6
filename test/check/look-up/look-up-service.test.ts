import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as advice from '../../../src/check/answer/advice.ts';
import {LookUpService, type Loaders} from '../../../src/check/look-up/look-up-service.ts';
import {loadPlaces} from '../../../src/search/places/load-places.ts';
import {agency, datasetOf} from '../../map/datasets.ts';

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
  const service = new LookUpService(DATASET, loaders());
  assert.equal(service.answer(QUERY).agencies[0]?.agreements[0]?.document, null);
  assert.deepEqual(
    [service.isReady, service.hasDocuments, service.advice],
    [false, false, undefined],
  );
  assert.equal(await service.load(), true);
  assert.equal(service.answer(QUERY).agencies[0]?.agreements[0]?.document, PAPERS.document);
  assert.deepEqual([service.isReady, service.hasDocuments, service.advice], [true, true, advice]);
});

test('loads once, however often it is asked', async () => {
  let loads = 0;
  const load = () => {
    loads++;
    return Promise.resolve(advice);
  };
  const service = new LookUpService(DATASET, loaders({advice: load}));
  await Promise.all([service.load(), service.load()]);
  assert.equal(await service.load(), false);
  assert.equal(loads, 1);
});

test('goes on without what can’t be had, and tries that again', async () => {
  let isThere = false;
  const places = () => (isThere ? loadPlaces() : fail());
  const service = new LookUpService(DATASET, loaders({places}));
  await service.load();
  assert.deepEqual([service.isReady, service.hasDocuments], [true, true]);
  assert.equal(service.answer('Naples').incomplete, true);
  isThere = true;
  assert.equal(await service.load(), true);
  assert.equal(service.answer('Naples').incomplete, undefined);
});

test('makes a choice of a county by its code, which is answered about it', async () => {
  const service = new LookUpService(DATASET, loaders());
  await service.load();
  assert.equal(service.located({fips: '12021', towns: []})?.value, 'Collier County, FL');
  const {value, id} = service.located({fips: '06037', towns: []})!;
  assert.equal(service.answer(value, {id}).place?.name, 'Los Angeles County');
  assert.equal(service.located({fips: '99999', towns: []}), null);
});

test('knows a city that was chosen once cities have arrived, and before that its text', async () => {
  const service = new LookUpService(DATASET, loaders());
  const naples = {value: 'Naples, FL', id: 'city/FL/naples/12021'};
  assert.equal(service.answer(naples.value, {id: naples.id}).incomplete, true);
  await service.load();
  assert.deepEqual(service.answer(naples.value, {id: naples.id}).place?.fips, ['12021']);
});

test('keeps what was chosen when another list takes the place of this one', () => {
  const [first] = new LookUpService(DATASET, loaders()).suggest('collier');
  const other = new LookUpService({...DATASET, asOf: '2030-01-01'}, loaders());
  const {asOf, place} = other.answer('', {id: first!.id});
  assert.deepEqual([asOf, place?.kind, place?.state], ['2030-01-01', first!.kind, 'FL']);
});

test('shares one index among all services of a list', () => {
  let builds = 0;
  const counted = {...DATASET, agencies: () => (builds++, DATASET.agencies())};
  for (const query of ['collier', QUERY]) new LookUpService(counted, loaders()).answer(query);
  assert.equal(builds, 1);
});

test('answers for all agencies that were offered as one', () => {
  const constable = (state: string, fips: string, precinct: number) =>
    agency(
      state,
      `Harris County Constable Precinct ${precinct}`,
      'constable-district',
      [fips],
      'task-force',
    );
  const list = datasetOf([
    constable('TX', '48201', 1),
    constable('TX', '48201', 2),
    constable('GA', '13145', 1),
  ]);
  const service = new LookUpService(list, loaders());
  const {kind, choices} = service.answer('harris county constable');
  const {value, id} = choices!.find(({state}) => state === 'TX')!;
  assert.equal(kind, 'choice');
  assert.equal(service.answer(value, {id}).agencies.length, 2);
});
