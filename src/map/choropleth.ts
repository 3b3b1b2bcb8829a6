import {MODELS, type StateSummary} from '../data/model.ts';
import {isTerritory, states} from '../data/states.ts';
import {
  agenciesOf,
  agreementsOf,
  coveredCountiesOf,
  strongestOf,
  type Counted,
} from '../data/summarize.ts';
import type {Measure, ModelChoice} from '../data/vocabulary.ts';
import type {Places} from '../i18n/messages.ts';
import {lazy} from '../lib/lazy.ts';

/**
 * Lower bounds of the classes, per measure. They never move: not with the model, for readers flip
 * between models to compare them, and a ramp stretched to each would paint Jail Enforcement's 52 in
 * Texas as dark as Task Force's 274; not with the month, for then growth could not be seen. Counts
 * are skewed (1 to 387 in May 2026, median 20), so the steps widen: each holds 2 to 10 states when
 * all models are shown. Shares end in a class of their own: every county.
 */
const LOWER_BOUNDS = {
  agreements: [1, 5, 15, 30, 75, 150],
  agencies: [1, 5, 15, 30, 75, 150],
  'per-million': [0, 1, 3, 6, 10, 15],
  'county-share': [0, 0.1, 0.25, 0.5, 0.75, 1],
} as const satisfies Record<Exclude<Measure, 'strongest'>, readonly number[]>;

/** The class of a state without an agreement. Classes with agreements count from 1. */
export const NO_AGREEMENT = 0;

const PER_MILLION = 1_000_000;

/** One class of the choropleth, as a legend needs it. */
export interface ChoroplethClass {
  /** 0 for no agreement, then 1 for the palest. */
  readonly classIndex: number;
  /** Smallest value of the class, and the smallest of the class above (none for the last). */
  readonly from: number;
  readonly below: number | undefined;
  /** USPS codes of its states and territories. */
  readonly members: readonly string[];
  readonly places: Places;
}

/** A colour class for every state and territory. */
export interface Choropleth {
  readonly measure: Measure;
  readonly model: ModelChoice;
  readonly classes: readonly ChoroplethClass[];
  /** The class of a state: 0 for none, then 1 for the palest. */
  classIndex(state: string): number;
  /** The value behind the class; null where there is no agreement. */
  value(state: string): number | null;
}

/** Sorts every state and territory into the classes of a measure. */
export function choropleth(counted: Counted, measure: Measure, model: ModelChoice): Choropleth {
  const values = new Map<string, number | null>();
  const classIndexes = new Map<string, number>();
  for (const code of states.keys()) {
    const value = measureOf(counted.states.get(code), measure, model);
    values.set(code, value);
    classIndexes.set(code, classIndexOf(value, measure));
  }
  const classes = lazy(() => classesOf(measure, classIndexes));
  return {
    measure,
    model,
    get classes() {
      return classes();
    },
    classIndex: state => classIndexes.get(state) ?? NO_AGREEMENT,
    value: state => values.get(state) ?? null,
  };
}

/**
 * The value of a measure for one state; null where it has no agreement under the model. A share of
 * 0 is a value: towns or state police signed there, but no county did.
 */
export function measureOf(
  summary: StateSummary | undefined,
  measure: Measure,
  model: ModelChoice,
): number | null {
  const agreements = agreementsOf(summary, model);
  if (!summary || !agreements) return null;
  const {population, counties} = states.get(summary.state)!;
  switch (measure) {
    case 'agreements':
      return agreements;
    case 'agencies':
      return agenciesOf(summary, model);
    case 'per-million':
      return (agreements / population) * PER_MILLION;
    case 'county-share':
      return coveredCountiesOf(summary, model) / counties;
    case 'strongest':
      return 1 + MODELS.indexOf(model === 'all' ? strongestOf(summary)! : model);
  }
}

/** Counts states and territories apart. */
export function countPlaces(codes: Iterable<string>): Places {
  const places = {states: 0, territories: 0};
  for (const code of codes) places[isTerritory(code) ? 'territories' : 'states']++;
  return places;
}

/** The states and territories that have an agreement under a model. */
export function placesWith(counted: Counted, model: ModelChoice): Places {
  const codes = [...counted.states.values()].filter(summary => agreementsOf(summary, model));
  return countPlaces(codes.map(({state}) => state));
}

function lowerBounds(measure: Measure): readonly number[] {
  return measure === 'strongest' ? MODELS.map((_, power) => power + 1) : LOWER_BOUNDS[measure];
}

function classIndexOf(value: number | null, measure: Measure): number {
  if (value === null) return NO_AGREEMENT;
  return lowerBounds(measure).findLastIndex(bound => value >= bound) + 1;
}

function classesOf(measure: Measure, classIndexes: ReadonlyMap<string, number>): ChoroplethClass[] {
  const bounds = lowerBounds(measure);
  return [0, ...bounds].map((from, classIndex) => {
    const members = [...classIndexes].filter(([, own]) => own === classIndex).map(([code]) => code);
    return {classIndex, from, below: bounds[classIndex], members, places: countPlaces(members)};
  });
}
