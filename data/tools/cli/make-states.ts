/**
 * `node --import tsx data/tools/cli/make-states.ts <csv>`: makes `data/states.json` from a CSV of the
 * 2020 census (state, fips, name, population_2020) and us-atlas. Run by hand, once a census.
 */
import {readFileSync} from 'node:fs';
import type {NamedState} from '../../../src/data/model.ts';
import {DATA} from '../data-files/data-folder.ts';
import {jsonLines} from '../data-files/json-text.ts';
import {splitTable} from '../lib/split-table.ts';
import {UserError} from '../lib/user-error.ts';
import {writeFiles} from '../lib/write-files.ts';
import {countyNames} from '../reference/us-atlas.ts';
import {runTool} from './shared/run-tool.ts';

const FIRST_TERRITORY_FIPS = 60;

function countCounties(stateFips: string): number {
  return [...countyNames().keys()].filter(fips => fips.startsWith(stateFips)).length;
}

function readState(cells: readonly string[]): NamedState {
  const [code, fips, name, population] = cells as [string, string, string, string];
  return {
    code,
    fips,
    name,
    population: Number(population),
    counties: countCounties(fips),
    territory: Number(fips) >= FIRST_TERRITORY_FIPS,
  };
}

await runTool(() => {
  const [csv] = process.argv.slice(2);
  if (!csv) throw new UserError('Name the CSV of state populations.');
  const [, ...rows] = splitTable(readFileSync(csv, 'utf8'), ',');
  writeFiles(DATA.path, {'states.json': jsonLines(rows.map(readState))});
});
