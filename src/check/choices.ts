import {MODELS, type Model} from '../data/model.ts';
import {stateNames} from '../data/states.ts';
import type {Body, Index} from '../search/create-index.ts';
import type {Place} from '../search/places.ts';
import type {Target} from '../search/candidate.ts';
import {factsOf} from './place-context.ts';
import type {Choice} from './answer.ts';

/** Models of these bodies, strongest first. */
export function modelsOf(bodies: readonly Body[]): Model[] {
  const held = new Set(bodies.flatMap(({agency}) => agency.agreements.map(({model}) => model)));
  return MODELS.toReversed().filter(model => held.has(model));
}

/** The query that gives exactly this target. */
export function valueOf(index: Index, target: Target): string {
  const {state} = target;
  if (target.kind === 'state') return stateNames[state] ?? state;
  if (target.kind === 'zip') return target.zip;
  if (target.kind === 'bodies') return `${target.bodies[0]!.agency.name}, ${state}`;
  if (target.kind === 'missing') return target.place ? `${target.name}, ${state}` : target.name;
  return valueOfPlace(index, target.place);
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

/** What can be chosen. A body that is not on the list is offered as its place. */
export function toChoice(index: Index, asked: Target): Choice {
  const target = asAPlace(asked);
  const {place, bodies} = factsOf(index, target);
  const {kind, name, state, fips} = place;
  const value = valueOf(index, target);
  return {kind, name, state, ...(fips ? {fips} : {}), models: modelsOf(bodies), value};
}

/** Those with agreements first, counties before towns, large towns first, then by state. */
export function sortChoices(index: Index, targets: readonly Target[]): Choice[] {
  const rows = targets.map(target => {
    const choice = toChoice(index, target);
    const weight = 'place' in target && choice.kind === 'city' ? (target.place?.weight ?? 0) : 0;
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

function asAPlace(target: Target): Target {
  if (target.kind !== 'missing' || !target.place) return target;
  return {kind: 'place', state: target.state, place: target.place};
}
