import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isInTown, type Reaching} from '../../../data/tools/places/is-in-town.ts';

/** One hundredth of a degree of latitude: 1.1 km. */
const STEP = 0.01;

describe('a point in a town', () => {
  const town: Reaching = {people: 1_000_000, point: {x: 0, y: 0}};
  const alone = () => [];

  it('is within its reach', () => {
    assert.ok(isInTown({x: 0, y: 17 * STEP}, town, alone));
    assert.ok(!isInTown({x: 0, y: 19 * STEP}, town, alone));
  });

  it('is not another’s that is twice as near for its size, if people live there', () => {
    const rival = (people: number) => () => [{people, point: {x: 0, y: 17 * STEP}}];
    assert.ok(!isInTown({x: 0, y: 17 * STEP}, town, rival(2000)));
    assert.ok(isInTown({x: 0, y: 17 * STEP}, town, rival(1999)));
    assert.ok(isInTown({x: 0, y: 2 * STEP}, town, rival(2000)));
  });
});
