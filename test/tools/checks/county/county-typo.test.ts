import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findMisspeltCounty} from '../../../../data/tools/checks/county/county-typo.ts';
import {findOwnCounty} from '../../../../data/tools/checks/county/own-county.ts';
import {reference} from '../../../helpers/reference-data.ts';

function find(state: string, name: string, agency = 'Somewhere Police Department') {
  const own = findOwnCounty(reference.gazetteer, state, agency);
  return findMisspeltCounty(reference.gazetteer, state, name, own)?.name;
}

for (const [state, typo, name] of [
  ['AL', 'Frankin', 'Franklin'],
  ['AR', 'Pop', 'Pope'],
  ['AR', 'Pulaksi', 'Pulaski'],
  ['FL', 'Flager', 'Flagler'],
  ['FL', 'St. Luice', 'St. Lucie'],
  ['IN', 'Stueben', 'Steuben'],
  ['LA', 'Calacasieu', 'Calcasieu'],
  ['AR', 'Layafette', 'Lafayette'],
  ['MI', 'Berrian', 'Berrien'],
  ['SC', 'McCorkmick', 'McCormick'],
  ['TX', 'Lampass', 'Lampasas'],
] as const) {
  test(`${typo}, ${state} means ${name}`, () => assert.equal(find(state, typo), name));
}

test('on a tie nothing is guessed: Fall may be Falls or Hall', () => {
  assert.equal(find('TX', 'Fall'), undefined);
});

test('the office’s own name decides a tie', () => {
  assert.equal(find('TX', 'Fall', "Falls County Sheriff's Office"), 'Falls');
});

test('a county of another state is not bent into one of this state’s', () => {
  assert.equal(find('OK', 'Wichita'), undefined);
});

test('a name that is far from all counties stays unplaced', () => {
  assert.equal(find('LA', 'Chalmette'), undefined);
});
