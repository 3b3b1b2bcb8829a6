import assert from 'node:assert/strict';
import {test} from 'node:test';
import {countyKind} from '../../src/geo/county-kind.ts';
import {loadCounties} from '../../src/geo/counties.ts';
import {countyLabel} from '../../src/geo/county-label.ts';
import {states} from '../../src/data/states.ts';
import {en} from '../../src/i18n/all-messages.ts';

const COUNTS: readonly [state: string, words: string][] = [
  ['TX', '254 counties'],
  ['LA', '64 parishes'],
  ['AK', '29 boroughs and census areas'],
  ['VA', '133 counties and cities'],
  ['PR', '78 municipios'],
  ['MP', '4 municipalities'],
  ['VI', '3 islands'],
  ['AS', '3 districts'],
];

for (const [state, words] of COUNTS) {
  test(`${state} has ${words}`, async () => {
    const {counties} = await loadCounties(state);
    assert.equal(en.countiesCount(counties.size, countyKind(state)), words);
  });
}

/** Last words of the names of areas, by kind. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  county: / County$/,
  'county-or-city': / County$| city$|^Carson City$/,
  parish: / Parish$/,
  borough: / (Borough|Census Area|Municipality)$/,
  municipality: / Municipality$/,
  municipio: / Municipio$/,
  district: / District$|^District of Columbia$/,
  island: /^St\. |^Guam$/,
};

test('every area is called what its state’s areas are called', async () => {
  for (const state of states.keys()) {
    const kind = countyKind(state);
    for (const {fips, name} of (await loadCounties(state)).counties.values()) {
      assert.match(countyLabel(fips, name), ENDINGS[kind]!, `${fips} of ${state}`);
    }
  }
});
