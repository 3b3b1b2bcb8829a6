import type {Model} from '../data/model.ts';

/** What the colour of a state can say. */
export const MEASURES = [
  'agreements',
  'agencies',
  'per-million',
  'county-share',
  'strongest',
] as const;

/** One of the things that the colour of a state can say. */
export type Measure = (typeof MEASURES)[number];

/** Those that are known of a month behind us, when lists named no counties. */
export const MONTHLY_MEASURES: readonly Measure[] = ['agreements', 'per-million', 'strongest'];

/** Which agreements are counted. */
export const MODEL_CHOICES = [
  'all',
  'task-force',
  'jail-enforcement',
  'warrant-service',
] as const satisfies readonly (Model | 'all')[];

/** One model, or all of them. */
export type ModelChoice = (typeof MODEL_CHOICES)[number];

/** How the facts are shown. */
export const VIEWS = ['map', 'table'] as const;

/** A map, or the same facts as a table. */
export type View = (typeof VIEWS)[number];

/** What a list of agencies can be sorted by. */
export const AGENCY_ORDERS = ['name', 'county', 'level', 'power', 'signed'] as const;

/** What a list of agencies is sorted by. */
export type AgencyOrder = (typeof AGENCY_ORDERS)[number];
