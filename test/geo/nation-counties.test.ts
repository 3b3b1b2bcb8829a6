import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {VIEW_BOX} from '../../src/geo/shapes.ts';
import {
  countiesOfStates,
  countyAtPlace,
  nationCounties,
  RESIDENTS_YEAR,
  residentsOf,
} from '../../src/geo/nation-counties.ts';

describe('all counties in the national picture', () => {
  it('has those of every state, and leaves out the islands that the picture leaves out', () => {
    const count = (state: string) => countiesOfStates().get(state)!.length;
    assert.equal(nationCounties().size, 3230);
    assert.deepEqual(['TX', 'GA', 'AK', 'DC', 'PR', 'MP'].map(count), [254, 159, 29, 1, 78, 3]);
    assert.equal(nationCounties().get('22087')!.name, 'St. Bernard');
  });

  it('finds the county at a place, by its label', () => {
    const found = [...nationCounties().values()].filter(
      ({fips, label: [x, y]}) => countyAtPlace(x, y) === fips,
    );
    // Two cities of Virginia are narrower than a step of the grid.
    assert.ok(found.length >= nationCounties().size - 2, String(found.length));
    assert.equal(countyAtPlace(2, 2), null);
  });

  it('lies within the picture', () => {
    for (const {fips, bounds} of nationCounties().values()) {
      const [x0, y0, x1, y1] = bounds;
      const isInside = x0 >= 0 && y0 >= 0 && x1 <= VIEW_BOX.width && y1 <= VIEW_BOX.height;
      assert.ok(isInside, `${fips}: ${bounds.join()}`);
    }
  });

  it('knows the residents of July 2022: two areas of Alaska added up, Connecticut as a whole', () => {
    assert.equal(RESIDENTS_YEAR, 2022);
    assert.equal(nationCounties().get('48201')!.residents, 4780913);
    assert.equal(nationCounties().get('02261')!.residents, 6874 + 2589);
    assert.equal(nationCounties().get('09001')!.residents, null);
    assert.equal(residentsOf('CT'), 3626205);
    assert.equal(residentsOf('TX'), 30029572);
    assert.equal(residentsOf('GU'), null);
  });
});
