/**
 * Makes `data/states.json` from a CSV of the 2020 census (state, fips, name, population_2020) and
 * us-atlas. Run by hand, once a census: `node --import tsx data/tools/cli/make-states.ts <csv>`.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import type {State} from '../../../src/data/model.ts';
import {readCounties} from '../reference/counties.ts';
import {jsonLines} from '../data-files/json-lines.ts';

const FIRST_TERRITORY_FIPS = 60;

function countCounties(fips: string): number {
  return readCounties().filter(county => county.fips.startsWith(fips)).length;
}

function readState(line: string): State {
  const [code, fips, name, population] = line.split(',') as [string, string, string, string];
  return {
    code,
    fips,
    name,
    population: Number(population),
    counties: countCounties(fips),
    territory: Number(fips) >= FIRST_TERRITORY_FIPS,
  };
}

const [csv] = process.argv.slice(2);
if (!csv) throw new Error('Name the CSV of state populations.');
const states = readFileSync(csv, 'utf8').trim().split('\n').slice(1).map(readState);
writeFileSync(new URL('../../states.json', import.meta.url), jsonLines(states));
