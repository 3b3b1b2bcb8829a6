import {states} from '../../data/states.ts';

const codesByFips = new Map([...states.values()].map(({fips, code}) => [fips, code]));

/** Returns the USPS code of a county's state. */
export function stateOf(county: string): string {
  return codesByFips.get(county.slice(0, 2)) ?? '';
}
