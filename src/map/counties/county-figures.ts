import {states} from '../../data/states.ts';
import {countiesOfStates, residentsOf, statesProper} from '../../geo/nation-counties.ts';
import type {StateCover} from '../opened/county/county-cover.ts';

/** Counties whose sheriff or county police signed, and who lives in them. */
export interface CountyShare {
  readonly signed: number;
  readonly counties: number;
  /** Residents of the counties that signed, and of all; null where there are no estimates. */
  readonly residentsSigned: number | null;
  readonly residents: number | null;
}

/** The figures of the 50 states and DC together, and of each state and territory by USPS code. */
export interface NationFigures {
  readonly nation: CountyShare;
  readonly byState: ReadonlyMap<string, CountyShare>;
}

/** Computes the share of residents who live in counties that signed; null where it is not known. */
export function residentShare({residentsSigned, residents}: CountyShare): number | null {
  return residents === null || residentsSigned === null ? null : residentsSigned / residents;
}

/** Counts the counties whose own sheriff or county police signed, and their residents. */
export function countyFigures(cover: StateCover): NationFigures {
  const byState = new Map([...states.keys()].map(state => [state, figuresOfState(state, cover)]));
  return {
    nation: statesProper()
      .map(state => byState.get(state)!)
      .reduce(add),
    byState,
  };
}

function figuresOfState(state: string, cover: StateCover): CountyShare {
  const own = countiesOfStates().get(state)!;
  const signed = own.filter(({fips}) => cover.counties.get(fips)?.own);
  const isKnown = signed.every(({residents}) => residents !== null);
  const residents = residentsOf(state);
  return {
    signed: signed.length,
    counties: states.get(state)!.counties,
    residentsSigned:
      isKnown && residents !== null
        ? signed.reduce((sum, county) => sum + county.residents!, 0)
        : null,
    residents,
  };
}

const sum = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one + other;

function add(one: CountyShare, other: CountyShare): CountyShare {
  return {
    signed: one.signed + other.signed,
    counties: one.counties + other.counties,
    residentsSigned: sum(one.residentsSigned, other.residentsSigned),
    residents: sum(one.residents, other.residents),
  };
}
