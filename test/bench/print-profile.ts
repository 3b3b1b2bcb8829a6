/** `npm run bench -- --profile`: the functions that the time before the first picture goes into. */
import type {Browser} from 'puppeteer-core';
import {COMPETITORS} from './competitors/list.ts';
import {median} from './figures.ts';
import {profileLoad, type Costs} from './measure/profile.ts';

const LINES = 50;

export async function printProfile(browser: Browser, origin: string, runs: number): Promise<void> {
  const ours = COMPETITORS.find(({id}) => id === 'ours')!;
  const profiles = [];
  for (let run = 0; run < runs; run++) {
    profiles.push(await profileLoad(browser, ours, `${origin}/ours.html`));
  }
  print(
    'In the function itself',
    profiles.map(({self}) => self),
  );
  print(
    'With what it calls',
    profiles.map(({whole}) => whole),
  );
}

function print(title: string, all: readonly Costs[]): void {
  const names = [...new Set(all.flatMap(costs => [...costs.keys()]))];
  const rows = names
    .map(name => ({name, ms: median(all.map(costs => costs.get(name) ?? 0))}))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, LINES);
  console.log(`\n${title}, median ms`);
  for (const {name, ms} of rows) console.log(`${ms.toFixed(1).padStart(7)}  ${name}`);
}
