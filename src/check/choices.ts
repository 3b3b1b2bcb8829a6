import {MODELS, type Model} from '../data/model.ts';
import {stateNames} from '../data/state-names.generated.ts';
import {countyLabel} from '../geo/county-label.ts';
import type {AgencyRecord, Index} from '../search/create-index.ts';
import type {Place} from '../search/places.ts';
import {asWholeState, candidateId, toPlaceCandidate, type Candidate} from '../search/candidate.ts';
import {placeContext} from './place-context.ts';
import type {Choice, Suggestion} from './answer.ts';

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
  if (candidate.kind === 'agencies') return `${candidate.records[0]!.agency.name}, ${state}`;
  if (candidate.kind === 'missing')
    return candidate.place ? `${candidate.name}, ${state}` : candidate.name;
  return valueOfPlace(index, candidate.place);
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

/** Makes a choice of a county by its FIPS code; null where its name is not known. */
export function countyChoice(index: Index, fips: string): Choice | null {
  const place = index.counties.get(fips);
  if (!place) return null;
  const {state} = place;
  const name = countyLabel(fips, place.name);
  const id = candidateId(asWholeState(toPlaceCandidate(place)));
  return {kind: 'county', name, state, fips: [fips], models: [], value: `${name}, ${state}`, id};
}

/**
 * Sorts choices: those with agreements first, counties before towns, large towns first, then by
 * state.
 */
export function sortChoices(index: Index, candidates: readonly Candidate[]): Choice[] {
  const rows = candidates.map(candidate => {
    const choice = toChoice(index, candidate);
    const weight =
      'place' in candidate && choice.kind === 'city' ? (candidate.place?.weight ?? 0) : 0;
    const order = [choice.models.length > 0 ? 0 : 1, choice.kind === 'city' ? 1 : 0, -weight];
    return {choice, order};
  });
  const name = ({choice}: {choice: Choice}) => stateNames[choice.state] ?? '';
  return rows
    .sort((a, b) => {
      const at = a.order.findIndex((value, place) => value !== b.order[place]);
      return at < 0 ? (name(a) < name(b) ? -1 : 1) : a.order[at]! - b.order[at]!;
    })
    .map(({choice}) => choice);
}

function asAPlace(candidate: Candidate): Candidate {
  if (candidate.kind !== 'missing' || !candidate.place) return candidate;
  return {kind: 'place', state: candidate.state, place: candidate.place};
}
