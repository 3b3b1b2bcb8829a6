import {MODELS, type Model} from '../data/model.ts';
import {states} from '../data/states.ts';
import {agenciesOf, agreementsOf, strongestOf, type Counted} from '../data/summarize.ts';
import type {ModelChoice} from '../data/vocabulary.ts';
import {measureOf} from './choropleth.ts';

/** All that is shown of one state, in a tooltip, in a table's row or read out. */
export interface StateFigures {
  /** USPS code. */
  readonly state: string;
  readonly agreements: number;
  /** Null where a month's list does not tell agencies apart. */
  readonly agencies: number | null;
  /** Agreements per model, strongest first. */
  readonly byModel: readonly {readonly model: Model; readonly count: number}[];
  readonly perMillion: number;
  /** Share of counties whose sheriff or county police signed; null without an agreement, or not known. */
  readonly countyShare: number | null;
  readonly counties: number;
  /** Of all models, whichever is counted. */
  readonly strongest: Model | null;
}

/** The figures of one state under a choice of models. The models' shares are of all models. */
export function figuresOf(counted: Counted, state: string, model: ModelChoice): StateFigures {
  const summary = counted.states.get(state);
  const isCountOnly = summary !== undefined && summary.agencies === 0;
  return {
    state,
    agreements: agreementsOf(summary, model),
    agencies: isCountOnly ? null : agenciesOf(summary, model),
    byModel: MODELS.toReversed().map(one => ({model: one, count: agreementsOf(summary, one)})),
    perMillion: measureOf(summary, 'per-million', model) ?? 0,
    countyShare: isCountOnly ? null : measureOf(summary, 'county-share', model),
    counties: states.get(state)!.counties,
    strongest: strongestOf(summary),
  };
}
