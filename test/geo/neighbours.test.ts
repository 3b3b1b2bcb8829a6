import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadCounties} from '../../src/geo/counties.ts';
import {nearestInDirection, neighbour, type Direction} from '../../src/geo/neighbours.ts';
import {stateShapes} from '../../src/geo/shapes.ts';

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right'];

const NEIGHBOURS: readonly [from: string, direction: Direction, to: string | null][] = [
  ['CO', 'right', 'KS'],
  ['CO', 'up', 'WY'],
  ['NV', 'left', 'CA'],
  ['TX', 'up', 'OK'],
  ['NY', 'down', 'NJ'],
  ['FL', 'up', 'GA'],
  ['HI', 'left', 'AK'],
  ['AK', 'right', 'HI'],
  ['PR', 'right', 'VI'],
  ['MP', 'left', 'GU'],
  ['MP', 'right', null],
  ['WA', 'left', null],
];

for (const [from, direction, to] of NEIGHBOURS) {
  test(`${direction} of ${from} is ${to ?? 'nothing'}`, () => {
    assert.equal(neighbour(from, direction), to);
  });
}

test('from a place that does not exist there is no way', () => {
  assert.equal(neighbour('ZZ', 'up'), null);
});

/** All that arrow keys reach from a place. */
function reach(from: string, step: (from: string, direction: Direction) => string | null) {
  const seen = new Set([from]);
  for (const place of seen) {
    for (const direction of DIRECTIONS) {
      const next = step(place, direction);
      if (next !== null) seen.add(next);
    }
  }
  return seen;
}

test('arrow keys lead from every state and territory to every other', () => {
  for (const state of stateShapes().keys()) {
    assert.equal(reach(state, neighbour).size, 56, `from ${state}`);
  }
});

test('arrow keys lead from every county of a state to every other', async () => {
  for (const state of stateShapes().keys()) {
    const {counties} = await loadCounties(state);
    const points = new Map([...counties].map(([fips, {label}]) => [fips, label]));
    const next = new Map(
      [...points.keys()].map(fips => [
        fips,
        DIRECTIONS.map(direction => nearestInDirection(points, fips, direction)),
      ]),
    );
    const step = (from: string, direction: Direction): string | null =>
      next.get(from)![DIRECTIONS.indexOf(direction)]!;
    for (const fips of points.keys()) {
      assert.equal(reach(fips, step).size, points.size, `from ${fips}`);
    }
  }
});
