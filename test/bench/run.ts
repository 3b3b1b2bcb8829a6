/**
 * `npm run bench`: ours against what people would use instead, in one run, each in turn, and the
 * report of it. Builds the module first.
 *
 *     npm run bench                       seven rounds over all, written to RESULTS.md
 *     npm run bench -- --runs=15          more rounds
 *     npm run bench -- --only=ours,d3     these only; prints, and leaves the report as it is
 *     npm run bench -- --profile          where our time before the first picture goes
 */
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';
import {largeFeed} from '../helpers/feeds.ts';
import {buildCompetitors} from './competitors/build.ts';
import {COMPETITORS, COUNTY_MAPS} from './competitors/list.ts';
import {countyPageOf, pageOf} from './competitors/page.ts';
import {describeLoad, describeMachine} from './machine.ts';
import {launchBrowser} from './launch-browser.ts';
import {measureCounties, type CountyTimes} from './measure/counties.ts';
import {measureAlone, type Alone} from './measure/ours-alone.ts';
import {measureOne, type Measured} from './measure/measure-one.ts';
import {PLAIN, SLOW_CPU} from './measure/open.ts';
import {printProfile} from './print-profile.ts';
import {report} from './report.ts';
import {serveBrotli} from './serve-brotli.ts';

const BUILT = 'node_modules/.cache/eyes-on-ice-bench';
const RESULTS = 'test/bench/RESULTS.md';
const AGREEMENTS = 20_000;
const LEAST_RUNS = 7;

const {values: options} = parseArgs({
  options: {
    runs: {type: 'string', default: String(LEAST_RUNS)},
    only: {type: 'string'},
    profile: {type: 'boolean', default: false},
  },
});
const only = options.only?.split(',');
const chosen = COMPETITORS.filter(({id}) => only?.includes(id) ?? true);
const chosenCounties = COUNTY_MAPS.filter(({id}) => only?.includes(id) ?? true);
const runs = Number(options.runs);
if (!(runs >= 1)) throw new Error(`--runs is a number of rounds, not "${options.runs}"`);

const ids = [...chosen, ...chosenCounties].map(({id}) => id);
const folders = Object.fromEntries(ids.map(id => [`/${id}/`, `${BUILT}/${id}`]));
const pages = Object.fromEntries([
  ...COMPETITORS.flatMap(one => [
    [`/${one.id}.html`, pageOf(one, 1)],
    [`/${one.id}-ten.html`, pageOf(one, 10)],
  ]),
  ...COUNTY_MAPS.map(one => [`/${one.id}.html`, countyPageOf(one)]),
]);
await buildCompetitors(BUILT, ids);
const feed = JSON.stringify(largeFeed(AGREEMENTS));
const server = await serveBrotli({...pages, '/feed.json': feed}, {...folders, '/dist/': 'dist'});
const {browser, close} = await launchBrowser();
try {
  if (options.profile) await printProfile(browser, server.origin, runs);
  else await compare();
} finally {
  await close();
  server.close();
}

async function compare(): Promise<void> {
  const loadBefore = describeLoad();
  const measured = new Map<string, Measured[]>(chosen.map(({id}) => [id, []]));
  const alone: {plain: Alone[]; slow: Alone[]} = {plain: [], slow: []};
  const counties = new Map<string, {plain: CountyTimes[]; slow: CountyTimes[]}>(
    chosenCounties.map(({id}) => [id, {plain: [], slow: []}]),
  );
  for (let run = 1; run <= runs; run++) {
    for (const one of chosen) {
      measured.get(one.id)!.push(await measureOne(browser, one, server.origin));
    }
    if (!only || only.includes('both')) {
      alone.plain.push(await measureAlone(browser, `${server.origin}/both.html`, PLAIN));
      alone.slow.push(await measureAlone(browser, `${server.origin}/both.html`, SLOW_CPU));
    }
    for (const one of chosenCounties) {
      const times = counties.get(one.id)!;
      times.plain.push(await measureCounties(browser, one, server.origin, PLAIN));
      times.slow.push(await measureCounties(browser, one, server.origin, SLOW_CPU));
    }
    console.error(`${new Date().toISOString().slice(11, 19)} round ${run} of ${runs}`);
  }
  const machine = describeMachine(await browser.version(), loadBefore, describeLoad());
  const text = report({
    measured,
    alone,
    counties,
    machine,
    runs,
    day: new Date().toISOString().slice(0, 10),
  });
  if (only) console.log(text);
  else
    writeFileSync(
      RESULTS,
      await format(text, {...(await resolveConfig(RESULTS)), filepath: RESULTS}),
    );
}
