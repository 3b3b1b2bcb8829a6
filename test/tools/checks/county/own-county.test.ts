import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findOwnCounty, ownCountyName} from '../../../../data/tools/checks/county/own-county.ts';
import {reference} from '../../../helpers/reference-data.ts';

const find = (state: string, agency: string) =>
  findOwnCounty(reference.gazetteer, state, agency)?.fips;

for (const [state, agency, fips] of [
  ['TN', "Madison County Sheriff's Office", '47113'],
  ['LA', 'Jefferson Davis Parish Sheriff’s Office', '22053'],
  ['FL', "Miami-Dade Sheriff's Office", '12086'],
  ['FL', 'Orange County Corrections Department', '12095'],
  ['PA', 'County of Franklin / Franklin County Jail', '42055'],
  ['VA', "Richmond City Sheriff's Office", '51760'],
] as const) {
  test(`${agency} names its own county`, () => assert.equal(find(state, agency), fips));
}

for (const [state, agency] of [
  ['FL', 'Tampa Police Department'],
  ['MO', 'North County Police Cooperative'],
  ['FL', "Jacksonville Sheriff's Office"],
  ['OK', "Wichita County Sheriff's Office"],
] as const) {
  test(`${agency}, ${state} names none of the state’s`, () => {
    assert.equal(find(state, agency), undefined);
  });
}

test('the name is told even when the state has no such county', () => {
  assert.equal(ownCountyName("Crow Wing County Sheriff's Office"), 'crow wing');
  assert.equal(ownCountyName('Tampa Police Department'), null);
});
