import type {Index} from '../../src/search/index/create-index.ts';
import type {Candidate} from '../../src/search/match/candidate.ts';
import {queries, type Queries} from './queries.ts';
import {misspell, seeded} from './typing-errors.ts';

/** A target in the words of `queries.ts`. */
export function meaningOf(candidate: Candidate): string {
  if (candidate.kind === 'state') return `state ${candidate.state}`;
  if (candidate.kind === 'zip') return `zip ${candidate.zip}`;
  if (candidate.kind === 'agencies')
    return `agency ${candidate.state} ${candidate.records[0]!.agency.name}`;
  const {place, state} = candidate;
  if (!place) return `missing ${state}`;
  return place.kind === 'county' ? `county ${place.fips[0]}` : `city ${state} ${place.name}`;
}

/** Rank of what is meant in a list, from 0; of several meanings the last one's; Infinity if missing. */
export function rankOf(meaning: string, ranked: readonly string[]): number {
  const ranks = meaning.split('|').map(one => ranked.indexOf(one));
  return ranks.some(rank => rank < 0) ? Infinity : Math.max(...ranks) - ranks.length + 1;
}

const MISSPELT_COUNTIES = 60;
const MISSPELT_AGENCIES = 60;
const MISSPELT_CITIES = 40;
/** The first of the names' shares, so that all states come up. */
const SEED = 287;

/** The queries by hand, and real names with typing errors. */
export function allQueries(index: Index): Queries {
  const random = seeded(SEED);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
  const many = <Item>(count: number, make: () => Item) => Array.from({length: count}, make);
  const counties = [...index.counties.values()].filter(({kind}) => kind === 'county');
  const agencies = index.records.map(({agency}) => agency).filter(({level}) => level !== 'state');
  const cities =
    index.places?.cities.filter(({name, weight}) => weight > 2 && name.length > 5) ?? [];
  return {
    ...queries,
    'misspelt county': many(MISSPELT_COUNTIES, () => {
      const {name, state, fips} = pick(counties);
      return [`${misspell(name, random)} ${state}`, `county ${fips[0]}`] as const;
    }),
    'misspelt agency': many(MISSPELT_AGENCIES, () => {
      const {name, state} = pick(agencies);
      return [`${misspell(name, random)} ${state}`, `agency ${state} ${name}`] as const;
    }),
    'misspelt city': many(MISSPELT_CITIES, () => {
      const {name, state} = pick(cities);
      return [`${misspell(name, random)}, ${state}`, `city ${state} ${name}`] as const;
    }),
  };
}
