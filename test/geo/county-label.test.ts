import assert from 'node:assert/strict';
import {test} from 'node:test';
import {countyLabel} from '../../src/geo/county-label.ts';

const LABELS: readonly [fips: string, name: string, label: string][] = [
  ['22089', 'St. Charles', 'St. Charles Parish'],
  ['51760', 'Richmond', 'Richmond city'],
  ['51159', 'Richmond', 'Richmond County'],
  ['51095', 'James City', 'James City County'],
  ['51036', 'Charles City', 'Charles City County'],
  ['24510', 'Baltimore', 'Baltimore city'],
  ['24005', 'Baltimore', 'Baltimore County'],
  ['29510', 'St. Louis', 'St. Louis city'],
  ['29189', 'St. Louis', 'St. Louis County'],
  ['32510', 'Carson City', 'Carson City'],
  ['11001', 'District of Columbia', 'District of Columbia'],
  ['02020', 'Anchorage', 'Anchorage Municipality'],
  ['02110', 'Juneau', 'Juneau City and Borough'],
  ['02185', 'North Slope', 'North Slope Borough'],
  ['02050', 'Bethel', 'Bethel Census Area'],
  ['02063', 'Chugach', 'Chugach Census Area'],
  ['09001', 'Fairfield', 'Fairfield County'],
  ['09110', 'Capitol', 'Capitol Planning Region'],
  ['35013', 'Doña Ana', 'Doña Ana County'],
  ['48507', 'Zavala', 'Zavala County'],
  ['60050', 'Western', 'Western District'],
  ['66010', 'Guam', 'Guam'],
  ['69110', 'Saipan', 'Saipan Municipality'],
  ['72127', 'San Juan', 'San Juan Municipio'],
  ['78010', 'St. Croix', 'St. Croix'],
  ['22089', 'St. Charles Parish', 'St. Charles Parish'],
];

for (const [fips, name, label] of LABELS) {
  test(`${fips} ${name} is called ${label}`, () => {
    assert.equal(countyLabel(fips, name), label);
  });
}
