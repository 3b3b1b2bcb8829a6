import {measureOf, measureRow, type Measure} from '../../data/measures.ts';
import {isTerritory, states} from '../../data/states.ts';
import {agreementsOf, type Counted} from '../../data/totals.ts';
import type {ModelChoice} from '../../data/vocabulary.ts';
import type {Messages, Places} from '../../i18n/messages.ts';
import {lazy} from '../../lib/lazy.ts';

/** The class of a state without an agreement. Classes with agreements count from 1. */
export const NO_AGREEMENT = 0;

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

/** What a choropleth of the change since a month adds to one of values. */
export interface ChangeWords {
  /** The earlier month, `YYYY-MM`. */
  readonly since: string;
  /** The value of a state in that month. */
  before(state: string): number;
  /** Names what is coloured. */
  name(messages: Messages): string;
  /** Words of a class. */
  label(one: ChoroplethClass, messages: Messages): string;
}

/** A colour class for every state and territory. */
export interface Choropleth {
  readonly measure: Measure;
  readonly model: ModelChoice;
  /** Whether the classes are models: they have patterns and marks of power. */
  readonly isByModel: boolean;
  /** Set where the classes are of the change since an earlier month. */
  readonly change?: ChangeWords;
  readonly classes: readonly ChoroplethClass[];
  /** The class of a state: 0 for none, then 1 for the palest. */
  classIndex(state: string): number;
  /** The value behind the class; null where there is no agreement. */
  value(state: string): number | null;
}

/** Sorts every state and territory into the classes of a measure. */
export function choropleth(counted: Counted, measure: Measure, model: ModelChoice): Choropleth {
  const {bounds, unit} = measureRow(measure);
  const values = new Map<string, number | null>();
  const classIndexes = new Map<string, number>();
  for (const code of states.keys()) {
    const value = measureOf(counted.states.get(code), measure, model);
    values.set(code, value);
    classIndexes.set(code, classIndexOf(value, bounds));
  }
  const classes = lazy(() => classesOf(bounds, classIndexes));
  return {
    measure,
    model,
    isByModel: unit === 'model',
    get classes() {
      return classes();
    },
    classIndex: state => classIndexes.get(state) ?? NO_AGREEMENT,
    value: state => values.get(state) ?? null,
  };
}

/** The part of a CSS class that paints a class of the choropleth. */
export function paintName(
  {isByModel, change}: Pick<Choropleth, 'isByModel' | 'change'>,
  classIndex: number,
): string {
  return `${change ? 'd' : isByModel ? 'm' : 's'}${classIndex}`;
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

function classIndexOf(value: number | null, bounds: readonly number[]): number {
  return value === null ? NO_AGREEMENT : bounds.findLastIndex(bound => value >= bound) + 1;
}

function classesOf(
  bounds: readonly number[],
  classIndexes: ReadonlyMap<string, number>,
): ChoroplethClass[] {
  return [0, ...bounds].map((from, classIndex) => {
    const members = [...classIndexes].filter(([, own]) => own === classIndex).map(([code]) => code);
    return {classIndex, from, below: bounds[classIndex], members, places: countPlaces(members)};
  });
}
