import {states as rows} from './states.generated.ts';
import type {State} from './model.ts';

/** FIPS codes from here on are territories (American Samoa is the first). */
const FIRST_TERRITORY_FIPS = 60;

/** The 50 states, the District of Columbia and five territories by USPS code, in FIPS order. */
export const states: ReadonlyMap<string, State> = new Map(
  rows.map(([code, fips, population, counties]) => [
    code,
    {code, fips, population, counties, territory: Number(fips) >= FIRST_TERRITORY_FIPS},
  ]),
);

/** Whether a USPS code is a territory's. */
export function isTerritory(code: string): boolean {
  return states.get(code)?.territory ?? false;
}
