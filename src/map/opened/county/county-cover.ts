import {MODELS, type Agency, type Model} from '../../../data/model.ts';
import type {ModelChoice} from '../../../data/vocabulary.ts';
import {appendTo} from '../../../lib/collections.ts';

/** Models in force in one county, and its agencies. */
export interface CountyCover {
  /** The strongest model of its sheriff, county police or county jail, or null. */
  readonly own: Model | null;
  /** The strongest model of a town, campus, port, constable or other local body, or null. */
  readonly local: Model | null;
  /** Its agencies, in the order of the list. */
  readonly agencies: readonly Agency[];
}

/** A state's agencies, told apart by what they cover. */
export interface StateCover {
  readonly counties: ReadonlyMap<string, CountyCover>;
  /** Agencies that act in the whole state. */
  readonly statewide: readonly Agency[];
  /** Local agencies whose county the list does not give and we can't tell. */
  readonly unplaced: readonly Agency[];
}

/** Sorts a state's agencies by where they act. State agencies shade no county. */
export function coverOf(agencies: readonly Agency[]): StateCover {
  const byCounty = new Map<string, Agency[]>();
  const local = agencies.filter(({level}) => level !== 'state');
  for (const agency of local) {
    for (const fips of agency.counties) appendTo(byCounty, fips, agency);
  }
  return {
    counties: new Map([...byCounty].map(([fips, own]) => [fips, cover(own)])),
    statewide: agencies.filter(({level}) => level === 'state'),
    unplaced: local.filter(agency => agency.counties.length === 0),
  };
}

/** The agencies of a state that hold an agreement under a model, or under any. */
export function agenciesIn(
  agencies: readonly Agency[],
  state: string,
  choice: ModelChoice,
): readonly Agency[] {
  return agenciesUnder(
    agencies.filter(agency => agency.state === state),
    choice,
  );
}

/** The agencies that hold an agreement under a model, or under any, each with these alone. */
export function agenciesUnder(agencies: readonly Agency[], choice: ModelChoice): readonly Agency[] {
  if (choice === 'all') return agencies;
  return agencies
    .map(agency => ({
      ...agency,
      agreements: agency.agreements.filter(({model}) => model === choice),
    }))
    .filter(agency => agency.agreements.length > 0);
}

/** An agency's most powerful model. */
export function strongestModel({agreements}: Agency): Model {
  return agreements.at(-1)!.model;
}

/** The most powerful model of some agencies; null where there is none. */
export function strongestOf(agencies: readonly Agency[]): Model | null {
  return agencies.reduce<Model | null>((best, one) => stronger(best, strongestModel(one)), null);
}

/** Class of a model by its power, as colours count them: 1 for the weakest, 0 for none. */
export function classIndexOf(model: Model | null): number {
  return model ? MODELS.indexOf(model) + 1 : 0;
}

function cover(agencies: readonly Agency[]): CountyCover {
  const isOwn = ({level}: Agency) => level === 'county';
  return {
    own: strongestOf(agencies.filter(isOwn)),
    local: strongestOf(agencies.filter(agency => !isOwn(agency))),
    agencies,
  };
}

function stronger(one: Model | null, other: Model): Model {
  return one && MODELS.indexOf(one) > MODELS.indexOf(other) ? one : other;
}
