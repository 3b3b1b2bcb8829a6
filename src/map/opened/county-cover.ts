import {MODELS, type Agency, type Model} from '../../data/model.ts';
import type {ModelChoice} from '../../data/vocabulary.ts';
import {appendTo} from '../../lib/collections.ts';

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
  const own = agencies.filter(agency => agency.state === state);
  if (choice === 'all') return own;
  return own
    .map(agency => ({
      ...agency,
      agreements: agency.agreements.filter(({model}) => model === choice),
    }))
    .filter(agency => agency.agreements.length > 0);
}

/** The models that are told apart under a choice, strongest first. */
export function modelsCounted(choice: ModelChoice): readonly Model[] {
  return choice === 'all' ? MODELS.toReversed() : [choice];
}

/** An agency's most powerful model. */
export function strongestModel({agreements}: Agency): Model {
  return stronger(null, agreements.at(-1)!.model);
}

function cover(agencies: readonly Agency[]): CountyCover {
  let [own, local]: (Model | null)[] = [null, null];
  for (const agency of agencies) {
    const model = strongestModel(agency);
    if (agency.level === 'county') own = stronger(own ?? null, model);
    else local = stronger(local ?? null, model);
  }
  return {own: own ?? null, local: local ?? null, agencies};
}

function stronger(one: Model | null, other: Model): Model {
  return one && MODELS.indexOf(one) > MODELS.indexOf(other) ? one : other;
}
