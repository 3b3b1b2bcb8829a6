import {stateNames} from '../data/states.ts';
import {bodyName, titleCase} from './body-name.ts';
import type {Body, Index} from './create-index.ts';
import {describe} from './describe.ts';
import type {Place} from './places.ts';
import {distance} from './distance.ts';
import {toBodies, type Match, type Target} from './candidate.ts';
import {isIndependent, placesNamed} from './match-places.ts';
import type {Reading} from './interpret.ts';
import {JAIL, linkWords, MARSHAL, PATROL, POLICE, SAFETY, SHERIFF} from './words.ts';

/** Levels whose bodies are a county's own. */
const COUNTY_LEVELS = new Set(['county', 'constable-district', 'judicial-district']);
/** Levels whose bodies are named without saying that they are police. */
const NAMED_LEVELS = new Set(['campus', 'port']);
/** Words that any agency's name may have or lack. */
const VAGUE = new Set(
  'department dept office agency division services service state public'.split(' '),
);

export const isCountyBody = ({agency, is}: Body): boolean =>
  agency.level === 'county' || (is.kind === 'county' && COUNTY_LEVELS.has(agency.level));

/** Bodies that keep the peace of a town: people mean one by another's name. */
const TOWN_ROLES = POLICE | SAFETY | MARSHAL;

function widen(roles: number): number {
  return roles & TOWN_ROLES ? roles | TOWN_ROLES : roles;
}

/** Bodies that a reading names, at the places of that name. */
function bodiesNamed(index: Index, reading: Reading, places: readonly Place[]): readonly Body[] {
  const {key, state, kind, unit} = reading;
  const bySelf = index.bodiesByKey.get(key) ?? [];
  const byPlace = places.flatMap(
    place => index.bodiesByState.get(place.state)?.filter(isAtSeat(place)) ?? [],
  );
  const all = [...new Set([...bySelf, ...byPlace])].filter(
    body =>
      (!state || body.agency.state === state) &&
      (!unit || body.is.unit === unit) &&
      (!kind || isCountyBody(body) === (kind === 'county') || body.is.kind === kind),
  );
  return withRoles(all, reading);
}

/** A county's bodies; a village's, whose name may be said without "village". */
const isAtSeat = (place: Place) => (body: Body) =>
  isCountyBody(body)
    ? place.kind === 'county' && body.agency.counties.includes(place.fips[0]!)
    : place.kind === 'city' && body.is.key === place.key;

function needsNoRole({agency, is}: Body): boolean {
  return !is.roles || NAMED_LEVELS.has(agency.level);
}

/** Bodies of the kind asked for; a town's marshal for its police; the sheriff for "the jail". */
function withRoles(bodies: readonly Body[], {key, roles, words}: Reading): readonly Body[] {
  if (!roles) return bodies.filter(body => body.is.key === key && needsNoRole(body));
  const isJail = words.some(word => /^jails?$/.test(word));
  for (const wanted of [roles, widen(roles), isJail ? SHERIFF : 0]) {
    const fitting = bodies.filter(({is}) => is.roles & wanted);
    if (fitting.length > 0) return fitting;
  }
  return [];
}

/** Bodies of one seat answer together: the constables of one county, say. */
function seats(bodies: readonly Body[], places: readonly Place[]): Target[] {
  const groups = new Map<string, Body[]>();
  for (const body of bodies) {
    const {state, counties, name} = body.agency;
    const seat = isCountyBody(body)
      ? `county ${counties[0]}`
      : body.agency.level === 'municipal'
        ? body.is.key
        : name;
    const group = groups.get(state + seat);
    if (group) group.push(body);
    else groups.set(state + seat, [body]);
  }
  return [...groups.values()].map(group => {
    const {state, counties} = group[0]!.agency;
    const county = isCountyBody(group[0]!);
    const place = places.find(
      one => one.state === state && (county ? one.fips[0] === counties[0] : one.kind === 'city'),
    );
    return {kind: 'bodies', state, bodies: group, place};
  });
}

/** Where a body of this kind would be: police in towns first, sheriffs and jails in counties. */
function seatsOf(places: readonly Place[], {roles, kind}: Reading): readonly Place[] {
  const wanted = kind ?? (roles & TOWN_ROLES ? 'city' : 'county');
  return places.some(place => place.kind === wanted)
    ? places.filter(place => place.kind === wanted || (!kind && isIndependent(place)))
    : places;
}

/** "Orlando sheriff" asks about the sheriff of the town's main county, where no other is named so. */
function placesAsked(index: Index, reading: Reading): readonly Place[] {
  const places = placesNamed(index, reading);
  const isTown = (place: Place) => place.kind === 'city' && !isIndependent(place);
  const isOwn = index.bodiesByKey.get(reading.key)?.some(({is}) => is.roles & reading.roles);
  if (isOwn || !(reading.roles & (SHERIFF | JAIL)) || !places.every(isTown)) return places;
  return places.map(place => index.counties.get(place.fips[0]!) ?? place);
}

/** Answers for a name of a local body. */
export function matchBodies(
  index: Index,
  reading: Reading,
  hint: string | undefined,
): Match | undefined {
  const places = placesAsked(index, reading);
  const listed = seats(bodiesNamed(index, reading, places), places);
  if (!reading.roles && listed.length === 0) return undefined;
  const missing = seatsOf(places, reading)
    .filter(place => !listed.some(one => isAt(one, place)))
    .map(place => toMissing(place, reading.roles));
  const all = [...listed, ...missing];
  const bonus = reading.state && reading.isSure ? 10 : 0;
  const here = all.filter(({state}) => state === (reading.state ?? hint));
  const near = here.length > 0 ? here : all;
  return all.length > 0 ? pick(near, all, bonus, reading) : undefined;
}

/** The only one on the list, or the only one at all; else all of them. */
function pick(
  near: readonly Target[],
  all: readonly Target[],
  bonus: number,
  {text}: Reading,
): Match {
  const listed = near.filter(target => target.kind === 'bodies');
  const [first, second] = listed;
  const isClear = first && !second && !isShared(first, near) && fitsMetro(first, text);
  const targets = isClear ? listed : near;
  const others = all.filter(target => !targets.includes(target));
  return {score: (listed.length > 0 ? 100 : 80) + bonus, targets, others};
}

/** A city that belongs to no county and the county of its name have a sheriff each. */
function isShared({state}: Target, near: readonly Target[]): boolean {
  const there = near.filter(one => one.state === state);
  return (
    there.length > 1 && there.some(one => 'place' in one && one.place && isIndependent(one.place))
  );
}

/** "Louisville Metro Police" is not the police of a Louisville that does not call itself so. */
function fitsMetro({bodies}: Target & {kind: 'bodies'}, text: string): boolean {
  return !/metro\b|metropolitan/.test(text) || bodies.some(({full}) => full.includes('metro'));
}

function isAt(target: Target, place: Place): boolean {
  if (target.kind !== 'bodies' || target.state !== place.state) return false;
  if (target.place) return target.place === place;
  const {counties} = target.bodies[0]!.agency;
  return counties.length === 0 || counties.some(fips => place.fips.includes(fips));
}

function toMissing(place: Place, roles: number): Target {
  return {kind: 'missing', state: place.state, name: bodyName(place, roles), roles, place};
}

/** Answers for the name of an agency that acts across its state, and for others of that sort. */
export function matchStateBodies(index: Index, reading: Reading): Match | undefined {
  const {state, words, text, key, unit} = reading;
  const asked = words.filter((word, at) => !VAGUE.has(word) || words[at + 1] === 'guard');
  const found = index.ownNames.filter(
    body =>
      (!state || body.agency.state === state) &&
      (key || (body.agency.level === 'state' && !unit)) &&
      asked.some(word => /^troop/.test(word) || body.is.words.includes(word)) &&
      asked.every(word =>
        body.agency.level === 'state' ? hasWord(body.is.words, word) : body.is.words.includes(word),
      ),
  );
  if (found.length === 0 || !tells(reading, asked))
    return state ? unlisted(reading, text) : undefined;
  const exact = found.filter(body => extraWords(body, asked) === 0);
  const best = state && exact.length > 0 ? exact : found;
  const isState = state && best.every(({agency}) => agency.level === 'state');
  const targets = isOneBody(best) ? [toBodies(best)] : best.map(body => toBodies([body]));
  return {score: !isState ? 70 : words.length > 1 ? 110 : 85, targets, others: []};
}

/** "Texas public safety" tells a body, "texas department" and "florida police" do not. */
function tells({words}: Reading, asked: readonly string[]): boolean {
  if (asked.length === 0) return false;
  return asked.length > 1 || words.length > 1 || asked[0]!.length > 6;
}

/** People call state police and highway patrols troopers. */
const means = (one: string, word: string) =>
  one === word || (/^troop/.test(word) && /^(?:police|patrol)$/.test(one));

const hasWord = (words: readonly string[], word: string) =>
  words.some(one => means(one, word) || (word.length > 5 && distance(one, word, 1) < 2));

/** Words of the agency's name that were not asked for. */
function extraWords({agency, is}: Body, asked: readonly string[]): number {
  const state = (stateNames[agency.state] ?? '').toLowerCase().split(' ');
  const known = (word: string) => VAGUE.has(word) || linkWords.has(word) || state.includes(word);
  return is.words.filter(word => !known(word) && !hasWord(asked, word)).length;
}

/** Divisions of one agency begin with the same words. */
function isOneBody(bodies: readonly Body[]): boolean {
  const start = (body: Body) => body.agency.state + body.full.split(' ').slice(0, 4).join();
  return bodies.every(body => start(body) === start(bodies[0]!));
}

const STATE_BODY =
  /\b(?:state (?:police|guard)|national guard|(?:state )?(?:patrol|troopers?|rangers|bureau investigation|attorney general|public safety|corrections|law enforcement|criminal justice))\b/;

/** A state's own body that is not on the list. */
function unlisted({state, key, roles, words}: Reading, text: string): Match | undefined {
  const said = words.join(' ');
  const rest = said.replace(STATE_BODY, '');
  if (rest === said || (key && describe(rest).key)) return undefined;
  const name = `${stateNames[state!]} ${titleCase(text)}`;
  const kind = roles || PATROL | JAIL;
  return {
    score: 95,
    targets: [{kind: 'missing', state: state!, name, roles: kind, place: undefined}],
    others: [],
  };
}
