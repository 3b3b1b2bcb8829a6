/**
 * `node --import tsx data/tools/cli/make-county-populations.ts <csv>`: makes
 * `data/county-populations.json` from a CSV of the Census Bureau's estimates (fips, state, county,
 * population_2022). Run by hand, once a year of estimates.
 */
import {readFileSync} from 'node:fs';
import type {CountyPopulation, CountyPopulationsFile} from '../data-files/county-populations.ts';
import {DATA} from '../data-files/data-folder.ts';
import {countyPopulationsJson} from '../data-files/json-text.ts';
import {splitTable} from '../lib/split-table.ts';
import {UserError} from '../lib/user-error.ts';
import {writeFiles} from '../lib/write-files.ts';
import {runTool} from './shared/run-tool.ts';

const HEAD = /^fips,state,county,population_(\d{4})$/;

const SOURCE: CountyPopulationsFile['source'] = {
  publisher: 'U.S. Census Bureau',
  title: 'Population estimates of counties and municipios, July 1, 2022 (Vintage 2022)',
  url: 'https://www.census.gov/programs-surveys/popest.html',
  via: 'R package usmap, data-raw/countypop',
};

function readCounty(cells: readonly string[]): CountyPopulation {
  const [fips, state, name, residents] = cells as [string, string, string, string];
  if (!/^\d+$/.test(residents)) {
    throw new UserError(`${fips} has "${residents}" residents: a whole number is needed.`);
  }
  return {fips, state, name, residents: Number(residents)};
}

await runTool(() => {
  const [csv] = process.argv.slice(2);
  if (!csv) throw new UserError('Name the CSV of county populations.');
  const [head, ...rows] = splitTable(readFileSync(csv, 'utf8').replaceAll('\r', ''), ',');
  const year = HEAD.exec(head!.join())?.[1];
  if (!year) {
    throw new UserError(
      `The head is "${head!.join()}": fips,state,county,population_YYYY is needed.`,
    );
  }
  const counties = rows.map(readCounty).sort((a, b) => (a.fips < b.fips ? -1 : 1));
  const file = {source: SOURCE, year: Number(year), counties};
  writeFiles(DATA.path, {'county-populations.json': countyPopulationsJson(file)});
});
