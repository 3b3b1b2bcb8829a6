import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Agency, Level, Model} from '../../../../src/data/model.ts';
import type {AgencyOrder} from '../../../../src/data/vocabulary.ts';
import {sortAgencies} from '../../../../src/map/opened/list/agency-order.ts';

const NAMES = new Map([
  ['48001', 'Anderson'],
  ['48037', 'Bowie'],
]);

function agency(name: string, level: Level, county: string, model: Model, signed: string): Agency {
  return {
    name,
    state: 'TX',
    level,
    counties: county ? [county] : [],
    agreements: [{model, signed}],
  };
}

const AGENCIES = [
  agency('Department of Public Safety', 'state', '', 'task-force', '2025-02-01'),
  agency('Alice Police Department', 'municipal', '48037', 'task-force', '2025-03-01'),
  agency('Precinct 10 Constable', 'constable-district', '48001', 'warrant-service', '2025-06-01'),
  agency('Precinct 2 Constable', 'constable-district', '48001', 'warrant-service', '2025-06-02'),
  agency('Bowie County Jail', 'county', '48037', 'jail-enforcement', '2020-01-01'),
  agency("Bowie County Sheriff's Office", 'county', '48037', 'warrant-service', '2025-01-01'),
  agency("Ánderson County Sheriff's Office", 'county', '48001', 'task-force', '2026-01-01'),
];

const ORDERS: Readonly<Record<AgencyOrder, string>> = {
  sheriffs: 'Ánderson Bowie Bowie Alice Precinct2 Precinct10 Department',
  name: 'Alice Ánderson Bowie Bowie Department Precinct2 Precinct10',
  county: 'Ánderson Precinct2 Precinct10 Alice Bowie Bowie Department',
  power: 'Alice Ánderson Department Bowie Bowie Precinct2 Precinct10',
  signed: 'Ánderson Precinct2 Precinct10 Alice Department Bowie Bowie',
};

for (const [order, expected] of Object.entries(ORDERS)) {
  test(`a list in the order of ${order}; numbers by their value, accents as their letters`, () => {
    const sorted = sortAgencies(AGENCIES, order as AgencyOrder, NAMES);
    const names = sorted.map(({name}) => name.replace(/^Precinct /, 'Precinct').split(' ')[0]);
    assert.equal(names.join(' '), expected);
  });
}
