import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isCountyNotStated, isNotStated} from '../../../../data/tools/checks/name/not-stated.ts';

for (const text of ['', ' ', '\u00a0', '#N/A', '#NA', 'N/A', 'n/a', '-']) {
  test(`"${text}" states nothing`, () => assert.equal(isNotStated(text), true));
}

for (const text of ['Nassau County', 'Nance', 'County', 'NA County']) {
  test(`"${text}" states something`, () => assert.equal(isNotStated(text), false));
}

test('a bare "County" names no county', () => {
  assert.equal(isCountyNotStated('County '), true);
  assert.equal(isCountyNotStated('Clarke County'), false);
});

for (const text of ['All', 'all counties', 'Statewide', 'State-wide', 'Multiple', 'Various']) {
  test(`"${text}" names no county either`, () => assert.equal(isCountyNotStated(text), true));
}
