/**
 * Measures that the colour of a state can show, a row each. What a unit's values look like in words
 * stands in src/map/units.ts, the measures' names with the words of each language.
 */
import {MODELS, type StateSummary} from './model.ts';
import {states} from './states.ts';
import {agenciesOf, agreementsOf, coveredCountiesOf, strongestOf} from './totals.ts';
import type {ModelChoice} from './vocabulary.ts';

/** Unit of a measure: a number of things, a number per million residents, a part of one, a model. */
export type Unit = 'count' | 'rate' | 'share' | 'model';

/** All that is particular to a measure. */
interface MeasureRow {
  readonly unit: Unit;
  /** Whether it is known of a month before the newest list: those lists named no counties. */
  readonly isMonthly?: true;
  /** Whether a caption that goes with it counts agencies too. */
  readonly isOfAgencies?: true;
  /**
   * Lower bounds of the classes. They never move: not with the model, for readers flip between models
   * to compare them, and a ramp stretched to each would paint Jail Enforcement's 52 in Texas as dark
   * as Task Force's 274; not with the month, for then growth could not be seen. Counts are skewed (1
   * to 387 in May 2026, median 20), so the steps widen: each holds 2 to 10 states when all models are
   * shown. Shares begin and end in a class of
   * their own: no county, though others signed, and every county.
   */
  readonly bounds: readonly number[];
  /** Computes the value of a state that has an agreement under the model. */
  valueOf(summary: StateSummary, model: ModelChoice): number;
}

const PER_MILLION = 1_000_000;
/** Less than any share that is not 0. */
const NEXT_TO_NONE = 1e-6;
const COUNTS = [1, 5, 15, 30, 75, 150];

/** The measures by name, in the order in which they are offered. */
export const measures = {
  agreements: {
    unit: 'count',
    isMonthly: true,
    bounds: COUNTS,
    valueOf: agreementsOf,
  },
  agencies: {
    unit: 'count',
    isOfAgencies: true,
    bounds: COUNTS,
    valueOf: agenciesOf,
  },
  'per-million': {
    unit: 'rate',
    isMonthly: true,
    bounds: [0, 1, 3, 6, 10, 15],
    valueOf: (summary, model) =>
      (agreementsOf(summary, model) / states.get(summary.state)!.population) * PER_MILLION,
  },
  'county-share': {
    unit: 'share',
    bounds: [0, NEXT_TO_NONE, 0.1, 0.25, 0.5, 1],
    valueOf: (summary, model) =>
      coveredCountiesOf(summary, model) / states.get(summary.state)!.counties,
  },
  strongest: {
    unit: 'model',
    isMonthly: true,
    bounds: MODELS.map((_, power) => power + 1),
    valueOf: (summary, model) =>
      1 + MODELS.indexOf(model === 'all' ? strongestOf(summary)! : model),
  },
} satisfies Readonly<Record<string, MeasureRow>>;

/** A measure that the colour of a state can show. */
export type Measure = keyof typeof measures;

/** All measures, in the order in which they are offered. */
export const MEASURES = Object.keys(measures) as readonly Measure[];

/** Looks a measure's row up. */
export const measureRow = (measure: Measure): MeasureRow => measures[measure];

/**
 * Computes a measure for one state; null where it has no agreement under the model. A share of 0 is a
 * value: towns or state police signed there, but no county did.
 */
export function measureOf(
  summary: StateSummary | undefined,
  measure: Measure,
  model: ModelChoice,
): number | null {
  if (!summary || !agreementsOf(summary, model)) return null;
  return measureRow(measure).valueOf(summary, model);
}
