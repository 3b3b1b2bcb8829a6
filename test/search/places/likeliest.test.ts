import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  isLargest,
  likeliestAnywhere,
  likeliestInState,
} from '../../../src/search/places/likeliest.ts';
import type {Place} from '../../../src/search/places/places.ts';

const make = (kind: Place['kind'], state: string, fips: string, weight: number): Place => ({
  kind,
  name: 'Springfield',
  key: 'springfield',
  state,
  fips: [fips],
  weight,
});

describe('which places of one name are meant', () => {
  const town = (weight: number, fips = '20091') => make('city', 'KS', fips, weight);
  const county = (weight: number) => make('county', 'KS', '20177', weight);

  it('in a state, a town of known size rather than the county elsewhere', () => {
    const [large, around] = [town(60_000), county(180_000)];
    assert.deepEqual(likeliestInState([around, large]), [large]);
  });

  it('in a state, a small town too when the state is named, unless the county is large', () => {
    const small = town(0);
    assert.deepEqual(likeliestInState([small, county(50_000)], true), [small]);
    assert.equal(likeliestInState([small, county(180_000)], true).length, 2);
    assert.equal(likeliestInState([small, county(50_000)]).length, 2);
  });

  it('in a state, the county around a small town', () => {
    const around = county(50_000);
    assert.deepEqual(likeliestInState([town(0, '20177'), around], true), [around]);
  });

  it('anywhere, the one that is three times as large as each other, or all by size', () => {
    const [large, middle, small] = [
      make('city', 'TX', '48201', 90_000),
      make('city', 'MO', '29215', 40_000),
      make('city', 'AL', '01133', 0),
    ];
    assert.deepEqual(likeliestAnywhere([small, large]), [large]);
    assert.deepEqual(likeliestAnywhere([small, middle, large]), [large, middle, small]);
  });

  it('among counties, only one that is ten times as large', () => {
    const large = make('county', 'TX', '48201', 90_000);
    assert.ok(isLargest(large, [large, make('county', 'GA', '13145', 9_000)]));
    assert.ok(!isLargest(large, [large, make('county', 'GA', '13145', 9_001)]));
  });
});
