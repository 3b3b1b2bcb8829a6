import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {reachOf} from '../../../src/geo/towns/town-reach.ts';
import {townsNear} from '../../../src/geo/towns/towns-near.ts';
import {loadPlaces} from '../../../src/search/places/load-places.ts';
import type {Place} from '../../../src/search/places/places.ts';

describe('the towns near a point', () => {
  let cities: readonly Place[];
  before(async () => {
    cities = (await loadPlaces()).cities;
  });

  for (const [name, x, y] of [
    ['Naples', -81.7948, 26.142],
    ['Houston', -95.3633, 29.7633],
  ] as const) {
    it(`begin with ${name} at its own point`, () => {
      const [first] = townsNear({x, y});
      assert.equal(cities[first!.city]?.name, name);
      assert.ok(first!.kilometres < 2);
    });
  }

  it('come with the nearest first, within sixty kilometres', () => {
    const far = townsNear({x: -81.7948, y: 26.142}).map(({kilometres}) => kilometres);
    assert.deepEqual(
      far,
      [...far].sort((a, b) => a - b),
    );
    assert.ok(far.length > 5 && far.at(-1)! <= 60);
  });

  it('are none on the ocean', () => assert.deepEqual(townsNear({x: -40, y: 35}), []));
});

describe('the reach of a town', () => {
  it('grows with its people, from three kilometres on', () => {
    assert.equal(reachOf(0), 3);
    assert.equal(reachOf(10_000), 3);
    assert.equal(reachOf(1_000_000), 20);
  });
});
