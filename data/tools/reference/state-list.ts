import {readFileSync} from 'node:fs';
import type {State} from '../../../src/data/model.ts';

/** The states and territories of `data/states.json`. */
export function readStates(): readonly State[] {
  return JSON.parse(readFileSync(new URL('../../states.json', import.meta.url), 'utf8')) as State[];
}

/** USPS code of each two-digit FIPS code. */
export function codesByFips(states: readonly State[]): ReadonlyMap<string, string> {
  return new Map(states.map(state => [state.fips, state.code]));
}
