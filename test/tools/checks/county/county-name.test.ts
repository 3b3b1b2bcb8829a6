import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findCounty} from '../../../../data/tools/checks/county/county-name.ts';
import {splitCountySuffix} from '../../../../data/tools/checks/county/county-suffix.ts';
import {reference} from '../../../helpers/reference-data.ts';

function find(state: string, cell: string): string | undefined {
  return findCounty(reference.gazetteer, state, cell, splitCountySuffix(cell))?.fips;
}

for (const [state, cell, fips] of [
  ['LA', 'Saint Landry County', '22097'],
  ['MO', 'Saint Francois County', '29187'],
  ['MO', 'Ste. Genevieve County', '29186'],
  ['IN', 'Dekalb County', '18033'],
  ['LA', 'La Salle Parish', '22059'],
  ['TX', 'LaSalle County', '48283'],
  ['TX', 'De Witt County', '48123'],
  ['NM', 'Dona Ana County', '35013'],
  ['WI', 'Fond du Lac County', '55039'],
  ['NV', 'Carson City', '32510'],
  ['VA', 'James City County', '51095'],
] as const) {
  test(`${cell}, ${state} is ${fips} in any spelling`, () => assert.equal(find(state, cell), fips));
}

for (const [state, cell, fips] of [
  ['VA', 'Richmond County', '51159'],
  ['VA', 'Richmond City', '51760'],
  ['VA', 'Franklin County', '51067'],
  ['MO', 'St. Louis County', '29189'],
  ['MO', 'St. Louis City', '29510'],
  ['VA', 'Hopewell County', '51670'],
] as const) {
  test(`${cell}, ${state} is ${fips}, not its namesake`, () => {
    assert.equal(find(state, cell), fips);
  });
}

for (const [state, cell] of [
  ['OK', 'Wichita County'],
  ['TX', 'Fall County'],
  ['WV', 'Washington County'],
] as const) {
  test(`${state} has no ${cell}`, () => assert.equal(find(state, cell), undefined));
}
