import type {Agency, AgencyAgreement, Dataset, Level, Model} from '../../src/data/model.ts';
import {summarize} from '../../src/data/summarize.ts';

/** An agency in a line: `agency('TX', "Bowie County Sheriff's Office", 'county', ['48037'], 'task-force')`. */
export function agency(
  state: string,
  name: string,
  level: Level,
  counties: string[],
  ...models: Model[]
): Agency {
  const agreements = models.map((model): AgencyAgreement => ({model, signed: '2025-03-01'}));
  return {state, name, level, counties, agreements};
}

/** A data set made of a few agencies. */
export function datasetOf(agencies: readonly Agency[], asOf = '2026-05-18'): Dataset {
  return {
    asOf,
    sheet: 'test.xlsx',
    states: summarize(agencies),
    agencies: () => agencies,
    countyNames: () => new Map(),
    pending: null,
  };
}

/** Seven agreements of six agencies in three states and a territory. */
export const FEW: Dataset = datasetOf([
  agency('CO', "Teller County Sheriff's Office", 'county', ['08119'], 'jail-enforcement'),
  agency('GU', 'Customs and Quarantine Agency', 'state', [], 'task-force'),
  agency(
    'TX',
    "Bowie County Sheriff's Office",
    'county',
    ['48037'],
    'warrant-service',
    'task-force',
  ),
  agency('TX', 'Department of Public Safety', 'state', [], 'task-force'),
  agency('TX', 'Southside Place Police Department', 'municipal', ['48201'], 'task-force'),
  agency('WY', "Laramie County Sheriff's Office", 'county', ['56021'], 'warrant-service'),
]);
