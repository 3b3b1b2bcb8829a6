import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {toSuggestion, valueOf} from '../../src/check/look-up/choices.ts';
import {answerQuery} from '../../src/check/look-up/verdict.ts';
import {builtIn} from '../../src/data/built-in-list.ts';
import {states} from '../../src/data/states.ts';
import {createIndex, type Index} from '../../src/search/index/create-index.ts';
import {find} from '../../src/search/find/find.ts';
import {candidateById} from '../../src/search/candidate-by-id.ts';
import {
  candidateId,
  toAgencyCandidate,
  toPlaceCandidate,
  type Candidate,
} from '../../src/search/match/candidate.ts';
import {loadPlaces} from '../../src/search/places/load-places.ts';
import type {Place} from '../../src/search/places/places.ts';
import {suggest} from '../../src/search/suggest.ts';
import {frozenList} from '../helpers/frozen-list.ts';
import {sampled} from '../helpers/sample.ts';

/** Cities of the table that are places of their own: not those that a county's name covers. */
const cities = (index: Index): readonly Place[] =>
  index.places!.cities.filter(city => index.placesNamed(city.key).includes(city));

/** Cities whose text may be read as that of a county, a state or a body. */
const NOT_FOUND_AGAIN = [
  // Read as the district that it is, and as all state agencies: "Mississippi State" is a campus.
  ...['Washington, DC', 'Mississippi State, MS'],
  // Read as a body: the constable of New York, say.
  ...['North Metro, GA', 'Constable, NY', 'Sugarcreek Police Dept, OH', 'Trooper, PA'],
  // Read as the county of the name around them.
  'Luzerne, PA',
];

/** The cities that are tried, among them those that are not found again. */
const someOf = (all: readonly Place[]) =>
  sampled(all, ({name, state}) => NOT_FOUND_AGAIN.includes(`${name}, ${state}`));

describe('the text that an option puts into the input', () => {
  let index: Index;
  before(async () => {
    index = createIndex(builtIn(), await loadPlaces());
  });

  const isFoundAgain = (candidate: Candidate, among = index) => {
    const {candidates, isGuess} = find(among, valueOf(among, candidate));
    const isOne = !isGuess && candidates.length === 1;
    return isOne && candidateId(candidates[0]!) === candidateId(candidate);
  };

  it('finds each state and territory again', () => {
    const lost = [...states.keys()].filter(state => !isFoundAgain({kind: 'state', state}));
    assert.deepEqual(lost, []);
  });

  it('finds each of 3,231 counties again, but two as the district and the territory they are', () => {
    const lost = [...index.counties.values()].filter(
      place => !isFoundAgain(toPlaceCandidate(place)),
    );
    assert.equal(index.counties.size, 3231);
    assert.deepEqual(
      lost.map(({name}) => name),
      ['District of Columbia', 'Guam'],
    );
  });

  it('finds each agency of the list again', () => {
    const lost = index.records.filter(record => !isFoundAgain(toAgencyCandidate([record])));
    assert.deepEqual(
      lost.map(({agency}) => agency.name),
      [],
    );
  });

  it('finds each agency again by the other names that people give it', () => {
    const lost = index.aliases.filter(record => !isFoundAgain(toAgencyCandidate([record])));
    assert.deepEqual(
      lost.map(({alias}) => alias?.name),
      [],
    );
    assert.ok(index.aliases.length > 40);
  });

  it('finds 34,984 cities again, but seven that may be read as a county, a state or a body', async () => {
    const frozen = createIndex(frozenList(), await loadPlaces());
    const all = cities(frozen);
    assert.equal(all.length, 34_991);
    const lost = someOf(all).filter(place => !isFoundAgain(toPlaceCandidate(place), frozen));
    assert.deepEqual(
      lost.map(({name, state}) => `${name}, ${state}`).sort(),
      [...NOT_FOUND_AGAIN].sort(),
    );
  });
});

describe('the id of an option', () => {
  let index: Index;
  before(async () => {
    index = createIndex(builtIn(), await loadPlaces());
  });

  /** The place that is answered about when an option is chosen. */
  const chosen = (candidate: Candidate) => {
    const {value, id} = toSuggestion(index, candidate);
    return answerQuery(index, value, {id}).place;
  };

  it('leads to each of 34,991 cities, and to the District of Columbia for Washington', () => {
    const all = cities(index);
    const lost = someOf(all).filter(place => {
      const found = chosen(toPlaceCandidate(place));
      return found?.name !== place.name || found.fips?.join() !== place.fips.join();
    });
    assert.equal(all.length, 34_991);
    assert.deepEqual(
      lost.map(({name, state}) => `${name}, ${state}`),
      ['Washington, DC'],
    );
    assert.equal(chosen(toPlaceCandidate(lost[0]!))?.name, 'District of Columbia');
  });

  it('leads to each county and each agency of the list', () => {
    const counties = [...index.counties.values()].map(toPlaceCandidate);
    const records = [...index.records, ...index.aliases];
    const agencies = records.map(record => toAgencyCandidate([record]));
    for (const candidate of [...counties, ...agencies]) {
      const {name, state} = toSuggestion(index, candidate);
      const found = chosen(candidate);
      assert.deepEqual([found?.name, found?.state], [name, state]);
    }
  });

  it('is its own for each city, county and agency', () => {
    const places = [...index.counties.values(), ...cities(index)];
    const ids = [
      ...[...new Set(places)].map(toPlaceCandidate),
      ...index.records.map(record => toAgencyCandidate([record])),
    ].map(candidateId);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('stays the same when cities arrive, and with another list', () => {
    const bare = createIndex(frozenList());
    const collier = toSuggestion(bare, suggest(bare, 'collier county', 1)[0]!);
    assert.equal(toSuggestion(index, suggest(index, 'collier county', 1)[0]!).id, collier.id);
    assert.equal(answerQuery(bare, '', {id: collier.id}).place?.name, 'Collier County');
  });

  it('that is known no more gives way to the text', () => {
    const trooper = {value: 'Trooper, PA', id: 'city/PA/trooper/42091'};
    const bare = createIndex(builtIn());
    assert.equal(answerQuery(index, trooper.value, {id: trooper.id}).place?.name, 'Trooper');
    assert.equal(candidateById(bare, trooper.id), undefined);
    assert.deepEqual(
      answerQuery(bare, trooper.value, {id: trooper.id}),
      answerQuery(bare, trooper.value),
    );
    for (const id of [
      '',
      'city',
      'zip/99999',
      'agencies/FL/none such',
      'missing/FL',
      '__proto__/x',
    ]) {
      assert.equal(answerQuery(index, 'Naples, FL', {id}).place?.name, 'Naples', id);
    }
  });
});
