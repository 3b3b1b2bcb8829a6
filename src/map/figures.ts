import {measureOf, measureRow, type Measure, type Unit} from '../data/measures.ts';
import {MODELS, type Model} from '../data/model.ts';
import {states} from '../data/states.ts';
import {agenciesOf, agreementsOf, strongestOf, type Counted} from '../data/totals.ts';
import type {ModelChoice} from '../data/vocabulary.ts';

/** All that is shown of one state, in a tooltip, in a table's row or read out. */
export interface StateFigures {
  /** USPS code. */
  readonly state: string;
  readonly agreements: number;
  /** Null where a month's list does not tell agencies apart. */
  readonly agencies: number | null;
  /** Agreements per model, strongest first. */
  readonly byModel: readonly {readonly model: Model; readonly count: number}[];
  /** Value of a measure; null where it has none, or it is not known. A model is of all models. */
  value(measure: Measure): number | null;
  readonly counties: number;
  /** Net change of the measure shown since the month compared with; null where there is none. */
  readonly change: number | null;
  /** Of all models, whichever is counted. */
  readonly strongest: Model | null;
}

/** Values of a state without an agreement, by unit. */
const WITHOUT: Readonly<Record<Unit, 0 | null>> = {count: 0, rate: 0, share: null, model: null};

/** The figures of one state under a choice of models. The models' shares are of all models. */
export function figuresOf(
  counted: Counted,
  state: string,
  model: ModelChoice,
  change: number | null = null,
): StateFigures {
  const summary = counted.states.get(state);
  const isCountOnly = summary !== undefined && summary.agencies === 0;
  return {
    state,
    agreements: agreementsOf(summary, model),
    agencies: isCountOnly ? null : agenciesOf(summary, model),
    byModel: MODELS.toReversed().map(one => ({model: one, count: agreementsOf(summary, one)})),
    value: measure => {
      const {unit, isMonthly} = measureRow(measure);
      if (isCountOnly && !isMonthly) return null;
      return measureOf(summary, measure, unit === 'model' ? 'all' : model) ?? WITHOUT[unit];
    },
    counties: states.get(state)!.counties,
    change,
    strongest: strongestOf(summary),
  };
}
