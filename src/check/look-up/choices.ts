import {MODELS, type Model} from '../../data/model.ts';
import {stateNames} from '../../data/state-names.generated.ts';
import {reachOf} from '../../geo/towns/town-reach.ts';
import type {AgencyRecord, Index} from '../../search/index/create-index.ts';
import {sizeOfPlace} from '../../search/places/likeliest.ts';
import {placeOfCandidate} from '../../search/match/place-of-candidate.ts';
import type {Place} from '../../search/places/places.ts';
import {
  asWholeState,
  candidateId,
  toPlaceCandidate,
  type Candidate,
} from '../../search/match/candidate.ts';
import {placeContext} from './place-context.ts';
import {toArea} from '../../search/candidate-by-id.ts';
import type {Choice, Suggestion} from './answer.ts';
import type {Whereabouts} from './position.ts';

/** Lists the models of some agencies, strongest first. */
export function modelsOf(records: readonly AgencyRecord[]): Model[] {
  const held = new Set(records.flatMap(({agency}) => agency.agreements.map(({model}) => model)));
  return MODELS.toReversed().filter(model => held.has(model));
}

/** Writes the query that leads to a candidate when it is typed. */
export function valueOf(index: Index, candidate: Candidate): string {
  const {state} = candidate;
  if (candidate.kind === 'state') return stateNames[state] ?? state;
  if (candidate.kind === 'zip') return candidate.zip;
  if (candidate.kind === 'agencies') return `${nameOfRecord(candidate.records[0]!)}, ${state}`;
  if (candidate.kind === 'missing')
    return candidate.place ? `${candidate.name}, ${state}` : candidate.name;
  return valueOfPlace(index, candidate.place);
}

/** Returns the name that an agency is found under: its own, or another one that leads to it. */
function nameOfRecord({agency, alias}: AgencyRecord): string {
  return alias?.name ?? agency.name;
}

function valueOfPlace(index: Index, place: Place): string {
  const {kind, name, state, key, fips} = place;
  const homonyms = index.placesNamed(key).filter(one => one.state === state);
  if (kind === 'county' || homonyms.length < 2) return `${name}, ${state}`;
  const towns = homonyms.filter(one => one.kind === 'city');
  const county = index.counties.get(fips[0]!);
  if (towns.length > 1 && county) return `${name}, ${county.name}, ${state}`;
  return `City of ${name}, ${state}`;
}

/** Makes a choice of a candidate. An agency that is not on the list is offered as its place. */
export function toChoice(index: Index, asked: Candidate): Choice {
  const candidate = asAPlace(asked);
  const {place, records} = placeContext(index, candidate);
  const {kind, name, state, fips} = place;
  const value = valueOf(index, candidate);
  const id = candidateId(asWholeState(candidate));
  return {kind, name, state, ...(fips ? {fips} : {}), models: modelsOf(records), value, id};
}

/** Makes a line of the suggestion list. */
export function toSuggestion(index: Index, candidate: Candidate): Suggestion {
  const {kind, name, state, fips, models, value, id} = toChoice(index, candidate);
  const county = index.counties.get(fips?.[0] ?? '')?.name ?? '';
  return {kind, name, state, detail: kind === 'county' ? '' : county, models, value, id};
}

/**
 * Makes a choice of where a device is: the town that reaches farthest over it for its size, or the part
 * of the county that lies in no town. Null where the county's name is not known.
 */
export function locatedChoice(
  index: Index,
  {fips, towns}: Pick<Whereabouts, 'fips' | 'towns'>,
): Choice | null {
  const share = ({place, kilometres}: {place: Place; kilometres: number}) =>
    kilometres / reachOf(place.weight);
  const [nearest] = towns
    .flatMap(({city, kilometres}) => {
      const place = index.places?.cities[city];
      return place?.fips.includes(fips) ? [{place, kilometres}] : [];
    })
    .sort((a, b) => share(a) - share(b));
  const isInTown = nearest && share(nearest) <= 1;
  const candidate = isInTown ? toPlaceCandidate(nearest.place) : toArea(index, fips);
  return candidate ? toChoice(index, candidate) : null;
}

/**
 * Sorts choices: states, then large places before small ones, of these first those with an agreement; a
 * town before the county of its name in the same state.
 */
export function sortChoices(index: Index, candidates: readonly Candidate[]): Choice[] {
  const rows = candidates.map(candidate => {
    const place = placeOfCandidate(index, candidate);
    const size = candidate.kind === 'state' ? Infinity : sizeOfPlace(place);
    return {choice: toChoice(index, candidate), size, place};
  });
  const largest = new Map<string, number>();
  const groupOf = ({choice, place}: (typeof rows)[number]) => `${choice.state} ${place?.key}`;
  for (const row of rows)
    largest.set(groupOf(row), Math.max(row.size, largest.get(groupOf(row)) ?? 0));
  const nameOf = ({choice}: (typeof rows)[number]) => stateNames[choice.state] ?? '';
  const isTown = ({place}: (typeof rows)[number]) => Number(place?.kind === 'city');
  return rows
    .sort(
      (a, b) =>
        largest.get(groupOf(b))! - largest.get(groupOf(a))! ||
        Number(b.choice.models.length > 0) - Number(a.choice.models.length > 0) ||
        nameOf(a).localeCompare(nameOf(b), 'en') ||
        isTown(b) - isTown(a) ||
        b.size - a.size,
    )
    .map(({choice}) => choice);
}

function asAPlace(candidate: Candidate): Candidate {
  if (candidate.kind !== 'missing' || !candidate.place) return candidate;
  return {kind: 'place', state: candidate.state, place: candidate.place};
}
