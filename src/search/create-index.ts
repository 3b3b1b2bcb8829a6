import {countyLabel} from '../geo/county-label.ts';
import {stateNames} from '../data/states.ts';
import type {Agency, Dataset, Model} from '../data/model.ts';
import {describe, shortKey, type Description} from './describe.ts';
import {differing, distance, letters} from './distance.ts';
import {fold} from './fold.ts';
import {meets} from './meets.ts';
import {placeKey} from './place-key.ts';
import type {Place, Places} from './places.ts';
import {stateOf} from './unpack-places.ts';

/** An agency as it is searched for. */
export interface Body {
  readonly agency: Agency;
  readonly is: Description;
  /** Its whole name, folded. */
  readonly full: string;
  /** Models it has applied for; then it has no agreement yet. */
  readonly applied: readonly Model[];
}

/** All names, ready to be looked up. */
export interface Index {
  readonly dataset: Dataset;
  readonly places: Places | undefined;
  readonly bodies: readonly Body[];
  readonly bodiesByKey: ReadonlyMap<string, readonly Body[]>;
  readonly bodiesByState: ReadonlyMap<string, readonly Body[]>;
  readonly placesByKey: ReadonlyMap<string, readonly Place[]>;
  readonly counties: ReadonlyMap<string, Place>;
  /** Keys of places and bodies: what typing errors are compared with. */
  readonly keys: readonly string[];
  /** Keys at most `max` letters away, the nearest first. */
  near(key: string, max: number): {key: string; away: number}[];
}

const MAX_PENDING_AGE_DAYS = 7;
const MILLISECONDS_PER_DAY = 86_400_000;

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

/** What of a local body's name tells its place: "Pasco County Board … / Pasco County Corrections". */
function placePart({name, state, level}: Agency): string {
  const part = fold(name.split(/\/| - /)[0]!);
  if (level !== 'constable-district') return part;
  return part
    .replace(`${fold(stateNames[state] ?? '')} state `, '')
    .replace(/ [a-z]{2} state /, ' ');
}

function makeBody(agency: Agency, applied: readonly Model[] = []): Body {
  const full = fold(agency.name);
  const is = describe(full);
  const part = agency.level === 'state' ? full : placePart(agency);
  const {key, name} = part === full ? is : describe(part);
  return {agency, is: {...is, key, name}, full, applied};
}

/** Applications count while their list is at most a week older than that of agreements. */
function pendingBodies({pending, asOf}: Dataset): Body[] {
  const age = pending ? Date.parse(asOf) - Date.parse(pending.asOf) : Infinity;
  if (!pending || age > MAX_PENDING_AGE_DAYS * MILLISECONDS_PER_DAY) return [];
  return pending.list.map(({agency, state, level, counties, model}) =>
    makeBody({name: agency, state, level, counties, agreements: []}, [model]),
  );
}

/** Counties, with cities that belong to no county apart: those are towns to those who ask. */
function makeCounty(fips: string, name: string, weight: number): Place {
  const label = countyLabel(fips, name);
  const isCity = label.endsWith(' city') || label === 'Carson City';
  const shown = isCity ? name : label;
  return {
    kind: isCity ? 'city' : 'county',
    key: placeKey(name),
    name: shown,
    state: stateOf(fips),
    fips: [fips],
    weight,
  };
}

/** "City of Miami Police Department" → Miami */
function townName({name}: Agency): string {
  const town = name.replace(/^(?:city|town|village|borough) of /i, '');
  return town.replace(
    /,? (?:(?:borough )?police|department|public safety|(?:city )?marshal|constable).*$/i,
    '',
  );
}

/** A town's or county's place under the name its body has, where no table has that name there. */
function addSeat(
  placesByKey: Map<string, Place[]>,
  counties: ReadonlyMap<string, Place>,
  {agency, is: {key, name}}: Body,
): void {
  const {state, level, counties: fips} = agency;
  const isThere = (one: string) =>
    placesByKey
      .get(one)
      ?.some(place => place.state === state && (one === key || meets(place.fips, fips)));
  const short = shortKey(name);
  if (!key || isThere(key) || (short && isThere(short))) return;
  const county = level === 'county' && fips.length === 1 ? counties.get(fips[0]!) : undefined;
  if (county) push(placesByKey, key, county);
  if (level !== 'municipal') return;
  const town: Place = {kind: 'city', key, name: townName(agency), state, fips, weight: 0};
  push(placesByKey, key, town);
  if (short && !placesByKey.get(short)?.some(place => place.state === state)) {
    push(placesByKey, short, town);
  }
}

export function createIndex(dataset: Dataset, places?: Places): Index {
  const names = new Map([...dataset.countyNames(), ...(places?.countyNames ?? [])]);
  const counties = new Map<string, Place>();
  const placesByKey = new Map<string, Place[]>();
  const independent = new Set<string>();
  for (const [fips, name] of names) {
    if (!name) continue;
    const county = makeCounty(fips, name, places?.countyWeights.get(fips) ?? 0);
    counties.set(fips, county);
    push(placesByKey, county.key, county);
    if (county.kind === 'city') independent.add(county.state + county.key);
  }
  for (const city of places?.cities ?? []) {
    if (!independent.has(city.state + city.key)) push(placesByKey, city.key, city);
  }
  const bodies = [...dataset.agencies().map(agency => makeBody(agency)), ...pendingBodies(dataset)];
  for (const body of bodies) addSeat(placesByKey, counties, body);
  const bodiesByKey = new Map<string, Body[]>();
  const bodiesByState = new Map<string, Body[]>();
  for (const body of bodies) {
    push(bodiesByState, body.agency.state, body);
    if (body.agency.level !== 'state' && body.is.key) push(bodiesByKey, body.is.key, body);
  }
  const keys = [...new Set([...placesByKey.keys(), ...bodiesByKey.keys()])];
  let masks: Int32Array | undefined;
  return {
    dataset,
    places,
    bodies,
    bodiesByKey,
    bodiesByState,
    placesByKey,
    counties,
    keys,
    near(key, max) {
      masks ??= Int32Array.from(keys, letters);
      return nearest(keys, masks, key, max);
    },
  };
}

function nearest(keys: readonly string[], masks: Int32Array, key: string, max: number) {
  const mask = letters(key);
  const found: {key: string; away: number}[] = [];
  for (let at = 0; at < keys.length; at++) {
    const other = keys[at]!;
    if (Math.abs(other.length - key.length) > max) continue;
    if (differing(mask, masks[at]!) > 2 * max) continue;
    const away = distance(key, other, max);
    if (away <= max) found.push({key: other, away});
  }
  return found.sort((a, b) => a.away - b.away);
}
