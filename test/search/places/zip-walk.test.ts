import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {JUMP, ZipWalk} from '../../../src/search/places/zip-walk.ts';

describe('a walk through all ZIP codes', () => {
  /** Two states; the first has three cities in one county and one in another. */
  const cities = {homes: [7, 7, 7, 8, 9], starts: [0, 4, 5]};
  const codes = [
    ['34101', 0],
    ['34102', 1],
    ['34103', 0],
    ['34104', 2],
    ['34105', 3],
    ['34201', 1],
  ] as const;

  it('tells where the next city is not foreseen, and gives back each city of a code', () => {
    const [packing, unpacking] = [new ZipWalk(cities), new ZipWalk(cities)];
    const told: string[] = [];
    packing.enterState(0);
    unpacking.enterState(0);
    for (const [zip, city] of codes) {
      packing.goTo(zip);
      unpacking.goTo(zip);
      const code = packing.codeOf(city);
      if (code === JUMP) told.push(zip);
      else assert.equal(unpacking.cityOf(code), city, zip);
      packing.meet(city);
      unpacking.meet(city);
    }
    // The first city, one of a county that was not met, and the first of another region.
    assert.deepEqual(told, ['34101', '34105', '34201']);
  });

  it('refuses a code of no city', () => {
    const walk = new ZipWalk(cities);
    walk.enterState(0);
    assert.throws(() => walk.cityOf(7), /No city has the code 7/);
  });
});
