import {MODELS, type Dataset, type Model, type PerModel, type StateSummary} from './model.ts';

/** Counts by state: a data set, or the sums of one month. */
export type Counted = Pick<Dataset, 'states'>;

/** A state's agreements under one model, or all of them. */
export function agreementsOf(summary: StateSummary | undefined, model: Model | 'all'): number {
  if (!summary) return 0;
  return model === 'all' ? sumOfModels(summary.byModel) : summary.byModel[model];
}

/** Adds up what is counted for each model. */
export function sumOfModels(counts: PerModel<number>): number {
  return MODELS.reduce((sum, model) => sum + counts[model], 0);
}

/** All agreements of a list under one model, or under any. */
export function totalOf(counted: Counted, model: Model | 'all'): number {
  return [...counted.states.values()].reduce((sum, one) => sum + agreementsOf(one, model), 0);
}

/** All agencies of a list. An agency is of one state only. */
export function totalAgenciesOf(counted: Counted): number {
  return [...counted.states.values()].reduce((sum, one) => sum + one.agencies, 0);
}

/**
 * A state's agencies that hold an agreement under one model, or under any. An agency holds a model
 * once, so under one model its agreements and its agencies are the same count.
 */
export function agenciesOf(summary: StateSummary | undefined, model: Model | 'all'): number {
  return model === 'all' ? (summary?.agencies ?? 0) : agreementsOf(summary, model);
}

/** Counties of a state whose sheriff or county police signed, under one model or under any. */
export function coveredCountiesOf(summary: StateSummary | undefined, model: Model | 'all'): number {
  return summary?.counties[model] ?? 0;
}

/** The most powerful model in force in a state, or null where there is none. */
export function strongestOf(summary: StateSummary | undefined): Model | null {
  return MODELS.findLast(model => summary && summary.byModel[model] > 0) ?? null;
}
