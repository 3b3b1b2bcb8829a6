import assert from 'node:assert/strict';
import {test} from 'node:test';
import {splitCountySuffix} from '../../../../data/tools/checks/county/county-suffix.ts';

for (const [cell, name] of [
  ['Lake County', 'Lake'],
  ['Lafayette Parish', 'Lafayette'],
  ['St. Louis COUNTY', 'St. Louis'],
] as const) {
  test(`"${cell}" is ${name}, rightly put`, () => {
    assert.deepEqual(splitCountySuffix(cell), {name, suffix: 'county', misspelt: false});
  });
}

for (const [cell, name] of [
  ['Lake Conty', 'Lake'],
  ['Guadalupe Couny', 'Guadalupe'],
  ['Custer Countey', 'Custer'],
  ['Polk Co.', 'Polk'],
  ['Polk County, FL', 'Polk'],
] as const) {
  test(`"${cell}" is ${name}, misspelt`, () => {
    assert.deepEqual(splitCountySuffix(cell), {name, suffix: 'county', misspelt: true});
  });
}

test('a bare name lacks its suffix', () => {
  assert.deepEqual(splitCountySuffix('Decatur'), {
    name: 'Decatur',
    suffix: 'none',
    misspelt: true,
  });
});

test('a city, a borough and a district are none of the county’s words', () => {
  assert.equal(splitCountySuffix('Richmond City').suffix, 'city');
  assert.equal(splitCountySuffix('Kodiak Island Borough').suffix, 'other');
  assert.equal(splitCountySuffix('Kattan District').name, 'Kattan');
});
