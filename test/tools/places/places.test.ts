import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {readFileSync} from 'node:fs';
import {countyNames as readCountyNames} from '../../../data/tools/reference/us-atlas.ts';
import {collect} from '../../../data/tools/places/collect.ts';
import {stateOf} from '../../../src/search/places/state-of.ts';
import {countyFinder} from '../../../data/tools/places/county-finder.ts';
import {packPlaces} from '../../../data/tools/places/pack-places.ts';
import {spellTown} from '../../../data/tools/places/spell-town.ts';
import {packNumbers, unpackNumbers} from '../../../src/lib/packed-numbers.ts';
import * as placeNames from '../../../src/search/places/place-names.generated.ts';
import * as places from '../../../src/search/places/places.generated.ts';
import {unpackPlaces} from '../../../src/search/places/unpack-places.ts';

const MAX_PLACES_BYTES = 166_000;

function weigh(name: string): number {
  return brotliCompressSync(
    readFileSync(new URL(`../../../src/search/places/${name}`, import.meta.url)),
  ).length;
}

describe('numbers as text', () => {
  it('come back as they went, and hold no character that a string literal must escape', () => {
    const numbers = [0, 1, 71, 72, 73, 1295, 1296, 41_126, 99_999, 5];
    const text = packNumbers(numbers);
    assert.deepEqual(unpackNumbers(text), numbers);
    assert.doesNotMatch(packNumbers(Array.from({length: 3000}, (_, at) => at)), /["\\\n]/);
  });
});

describe('counties by point', () => {
  const find = countyFinder();
  const points: readonly [name: string, x: number, y: number, fips: string | undefined][] = [
    ['Naples, Florida', -81.7948, 26.142, '12021'],
    ['Richmond, an independent city', -77.436, 37.5407, '51760'],
    ['Saipan', 145.75, 15.19, '69110'],
    ['San Juan', -66.1057, 18.4655, '72127'],
    ['an island off New Rochelle, on the water in the atlas', -73.7577, 40.8864, '36119'],
    ['the middle of the Atlantic', -40, 35, undefined],
  ];
  for (const [name, x, y, fips] of points) {
    it(`${name}: ${fips ?? 'none'}`, () => assert.equal(find(x, y), fips));
  }
});

describe('the tables of counties, cities and ZIP codes', () => {
  const found = collect();
  const names = readCountyNames();
  const packed = packPlaces(found, names);

  it('are what the packages give today', () => {
    assert.deepEqual({...placeNames, ...places}, packed);
  });

  it('hold no town of Canada, whose country code is California’s: each lies in its own state', () => {
    const strays = found.cities.filter(({state, counties}) => stateOf(counties[0]!) !== state);
    assert.deepEqual(strays, []);
  });

  it('come back whole', async () => {
    const table = await unpackPlaces(placeNames, places);
    for (const {zip, fips, city, isInCity} of found.zips) {
      const back = table.zip(zip);
      const expected = [fips, city?.name, city?.state, isInCity];
      assert.deepEqual(
        [back?.fips, back?.city?.name, back?.city?.state, back?.isInCity],
        expected,
        zip,
      );
    }
    const line = (name: string, state: string, fips: readonly string[]) =>
      [name, state, ...fips].join('|');
    assert.deepEqual(
      table.cities.map(({name, state, fips}) => line(name, state, fips)).sort(),
      found.cities.map(({name, state, counties}) => line(name, state, counties)).sort(),
    );
    assert.deepEqual(table.countyNames, new Map([...names].sort()));
  });

  it('give an independent city its own county only', async () => {
    const {cities} = await unpackPlaces(placeNames, places);
    const arlington = cities.find(({name, state}) => name === 'Arlington' && state === 'VA');
    assert.deepEqual(arlington?.fips, ['51013']);
  });

  it('stay small enough to load on a phone', () => {
    assert.ok(weigh('place-names.generated.ts') + weigh('places.generated.ts') <= MAX_PLACES_BYTES);
  });
});

describe('a town’s spelling', () => {
  for (const [listed, written] of [
    ['Mcallen', 'McAllen'],
    ['Isle Of Wight', 'Isle of Wight'],
    ['Avon By The Sea', 'Avon by the Sea'],
    ['Fond Du Lac', 'Fond du Lac'],
    ['De Kalb', 'De Kalb'],
    ['La Crosse', 'La Crosse'],
    ['S Coffeyville', 'South Coffeyville'],
  ] as const) {
    it(`${listed} → ${written}`, () => assert.equal(spellTown(listed), written));
  }
});
