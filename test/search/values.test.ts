import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {valueOf} from '../../src/check/choices.ts';
import {builtIn} from '../../src/data/store.ts';
import {states} from '../../src/data/states.ts';
import {createIndex, type Index} from '../../src/search/create-index.ts';
import {find} from '../../src/search/find.ts';
import {candidateId, type Candidate} from '../../src/search/candidate.ts';
import {loadPlaces} from '../../src/search/load-places.ts';
import type {Place} from '../../src/search/places.ts';

/** Of the gazetteer's odd names ("Trooper", "North Metro") this share may be read as something else. */
const MAX_ODD_CITIES = 0.001;

describe('the text that an option puts into the input', () => {
  let index: Index;
  before(async () => {
    index = createIndex(builtIn(), await loadPlaces());
  });

  const isFoundAgain = (candidate: Candidate) => {
    const {candidates, isGuess} = find(index, valueOf(index, candidate));
    return (
      !isGuess && candidates.length === 1 && candidateId(candidates[0]!) === candidateId(candidate)
    );
  };
  const toTarget = (place: Place): Candidate => ({kind: 'place', state: place.state, place});

  it('finds each state and territory again', () => {
    const lost = [...states.keys()].filter(state => !isFoundAgain({kind: 'state', state}));
    assert.deepEqual(lost, []);
  });

  it('finds each of 3,231 counties again, but two as the district and the territory they are', () => {
    const lost = [...index.counties.values()].filter(place => !isFoundAgain(toTarget(place)));
    assert.equal(index.counties.size, 3231);
    assert.deepEqual(
      lost.map(({name}) => name),
      ['District of Columbia', 'Guam'],
    );
  });

  it('finds each agency of the list again', () => {
    const lost = index.records.filter(
      record =>
        !isFoundAgain({
          kind: 'agencies',
          state: record.agency.state,
          records: [record],
          place: undefined,
        }),
    );
    assert.deepEqual(
      lost.map(({agency}) => agency.name),
      [],
    );
  });

  it('finds the cities again, but for a few odd names', () => {
    const all = index.places!.cities.filter(city => index.placesNamed(city.key).includes(city));
    const lost = all.filter(place => !isFoundAgain(toTarget(place)));
    assert.ok(all.length > 19_500);
    assert.ok(lost.length < MAX_ODD_CITIES * all.length, lost.map(({name}) => name).join(', '));
  });
});
