import assert from 'node:assert/strict';
import {test} from 'node:test';
import {contradictsType, readLevel} from '../../../../data/tools/checks/name/agency-level.ts';
import type {ReadRow} from '../../../../data/tools/rows/read-row.ts';
import {reference} from '../../../helpers/reference-data.ts';
import {readRows} from '../../../helpers/read-rows.ts';

function level(code: string, name: string, iceType: string | null) {
  const stateName = reference.states.find(state => state.code === code)!.name;
  return readLevel({state: code, stateName, name}, iceType, reference.aliases).level;
}

const COUNTY = 'County';
const TOWN = 'Municipality';
const STATE = 'State Agency';

for (const [code, name, type, expected] of [
  ['MO', "Washington County Sheriff's Office", TOWN, 'county'],
  ['MO', 'Saint Charles County Police Department', TOWN, 'county'],
  ['FL', 'Gulf County Board of County Commissioners /Detention Facility', COUNTY, 'county'],
  ['FL', "Jacksonville Sheriff's Office", COUNTY, 'county'],
  ['NV', 'Las Vegas Metropolitan Police Department', TOWN, 'county'],
  ['TX', 'Yoakum Police Department', COUNTY, 'municipal'],
  ['VA', 'Gordonsville Department of Public Safety', COUNTY, 'municipal'],
  ['FL', 'City of Miami Police Department', STATE, 'municipal'],
  ['TX', "New Berlin Marshal's Office", TOWN, 'municipal'],
  ['GA', 'College Park Police Department', TOWN, 'municipal'],
  ['PA', 'State College Borough Police Department', TOWN, 'municipal'],
  ['OK', 'Oklahoma City Police Department', TOWN, 'municipal'],
  ['PA', 'Indiana Borough Police Department', TOWN, 'municipal'],
  ['FL', 'Florida Atlantic Police Department', TOWN, 'campus'],
  ['FL', 'Tallahassee State College Police Department', TOWN, 'campus'],
  ['FL', 'District Board of Trustees of Pensacola State College', STATE, 'campus'],
  ['FL', 'Sarasota Manatee Airport Authority Police Department', TOWN, 'port'],
  ['FL', 'Lee County Port Authority Police', COUNTY, 'port'],
  ['VA', 'Southwest Virginia Regional Jail Authority', COUNTY, 'regional'],
  ['MO', 'North County Police Cooperative', TOWN, 'regional'],
  ['TN', 'Bradley County Constable District 7', COUNTY, 'constable-district'],
  ['PA', "Pennsylvania State Constable's Office, Cooke Township", TOWN, 'constable-district'],
  ['LA', "Ward 5 Marshal's Office", TOWN, 'constable-district'],
  ['AR', '16th Judicial Distric Drug Task Force', STATE, 'judicial-district'],
  ['FL', 'Office of the State Attorney, 20th Judicial Circuit', STATE, 'judicial-district'],
  ['AZ', "Pinal County Attorney's Office", COUNTY, 'judicial-district'],
  ['WV', 'West Virginia State Police Department', TOWN, 'state'],
  ['LA', 'Louisiana Alcohol and Tobacco Control', TOWN, 'state'],
  ['LA', 'Louisiana Office of the State Fire Marshal', STATE, 'state'],
  ['MS', "Mississippi Attorney General's Office", STATE, 'state'],
  ['AK', 'Department of Corrections', null, 'state'],
  ['KS', 'Kansas Bureau of Investigation', null, 'state'],
  ['FL', "Collier County Sheriff's Office", null, 'county'],
  ['FL', 'Tampa Police Department', null, 'municipal'],
  ['FL', 'Guild of Watchmen', null, 'other'],
  ['FL', 'Division of Corrections, Orange County', COUNTY, 'county'],
  ['FL', 'Division of Corrections, Orange County', null, 'county'],
  ['PA', 'Bureau of Police, City of Reading', TOWN, 'municipal'],
  ['NY', 'Department of Public Safety, Town of Argyle', TOWN, 'municipal'],
  ['FL', 'Florida Department of Corrections', COUNTY, 'state'],
  ['TX', 'Department of Public Safety', STATE, 'state'],
] as const) {
  test(`${name}, ${code} (${type ?? 'no type'}) is ${expected}`, () => {
    assert.equal(level(code, name, type), expected);
  });
}

test('ICE’s type is contradicted by another of its own three, not by a finer level', () => {
  assert.equal(contradictsType('county', TOWN), true);
  assert.equal(contradictsType('municipal', TOWN), false);
  assert.equal(contradictsType('campus', TOWN), false);
  assert.equal(contradictsType('county', null), false);
});

test('a name that makes a state body of ICE’s local type is to be looked at', async () => {
  const name = 'Florida Department of Corrections';
  const [local, own] = await readRows([
    {agency: name, type: COUNTY},
    {agency: name, type: STATE},
  ]);
  const told = ({reviewNotes}: ReadRow) => reviewNotes.map(({message}) => message);
  assert.deepEqual(told(local!), ["ICE's TYPE is County, and its name is a state body's"]);
  assert.deepEqual(told(own!), []);
});
