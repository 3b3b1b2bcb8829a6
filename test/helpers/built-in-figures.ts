import {MODELS} from '../../src/data/model.ts';
import {states} from '../../src/data/states.ts';
import {builtIn} from '../../src/data/built-in-list.ts';
import {agreementsOf, totalOf} from '../../src/data/totals.ts';

/** What the list that is built in comes to: the built files are tested with whatever list they hold. */
const list = builtIn();

const placesOf = (isTerritory: boolean) =>
  [...list.states.keys()].filter(code => states.get(code)!.territory === isTerritory).length;

const agenciesWhere = (isMeant: (agency: ReturnType<typeof list.agencies>[number]) => boolean) =>
  list.agencies().filter(isMeant).length;

/** ISO date of the list. */
export const asOf = list.asOf;

/** An ISO date some days after that of the list, or before it. */
export const dayFromList = (days: number) =>
  new Date(Date.parse(asOf) + days * 86_400_000).toISOString().slice(0, 10);

/** `1,843`: as both languages write a number. */
export const figure = (value: number) => value.toLocaleString('en-US');

/** Its month in words: `May 2026`, `mayo de 2026`. */
export const monthIn = (lang: string) =>
  new Date(asOf).toLocaleDateString(lang, {month: 'long', year: 'numeric', timeZone: 'UTC'});

/** A count and its word: `2 territories`. */
export const counted = (value: number, one: string, many: string) =>
  `${figure(value)} ${value === 1 ? one : many}`;

export const agreements = totalOf(list, 'all');
export const taskForce = totalOf(list, 'task-force');
export const statesListed = placesOf(false);
export const territoriesListed = placesOf(true);

/** Agreements, agencies and the agreements under each model of one state, the strongest first. */
export function stateFigures(code: string) {
  const summary = list.states.get(code);
  return {
    agreements: agreementsOf(summary, 'all'),
    agencies: summary?.agencies ?? 0,
    byModel: MODELS.toReversed().map(model => agreementsOf(summary, model)),
  };
}

/** States and territories with so many agreements, or more. */
export const statesWithAtLeast = (count: number) =>
  [...list.states.values()].filter(summary => agreementsOf(summary, 'all') >= count).length;

/** Agencies that cover a county, by its FIPS code. */
export const agenciesIn = (county: string) =>
  agenciesWhere(({counties}) => counties.includes(county));
