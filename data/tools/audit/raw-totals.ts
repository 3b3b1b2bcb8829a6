import {MODELS, type Agreement, type Model} from '../../../src/data/model.ts';
import {stateNames} from '../../../src/data/state-names.generated.ts';
import {groupBy} from '../lib/group-by.ts';
import {modelOf} from './match-rows.ts';
import type {RawRow} from './raw-rows.ts';

/** One state's rows as ICE typed them, beside ours, in the order of MODELS. */
export interface StateTotals {
  /** The state's name in capitals, or what ICE typed in place of it. */
  readonly state: string;
  readonly raw: readonly number[];
  readonly ours: readonly number[];
}

function count(models: readonly string[]): number[] {
  return MODELS.map(model => models.filter(one => one === model).length);
}

/** Counts rows per state and model by raw cells, and agreements per state and model by the record. */
export function rawTotals(
  rows: readonly RawRow[],
  agreements: readonly Agreement[],
): StateTotals[] {
  const raw = groupBy(rows, row => row.state);
  const ours = groupBy(agreements, ({state}) => (stateNames[state] ?? state).toUpperCase());
  return [...new Set([...raw.keys(), ...ours.keys()])].sort().map(state => ({
    state,
    raw: count((raw.get(state) ?? []).map(row => modelOf(row.model))),
    ours: count((ours.get(state) ?? []).map(({model}): Model => model)),
  }));
}

/** Counts the spellings of SUPPORT TYPE in the sheet, spaces and case folded. */
export function modelSpellings(rows: readonly RawRow[]): Map<string, number> {
  const groups = groupBy(rows, row => row.model);
  return new Map([...groups].sort().map(([text, own]) => [text, own.length]));
}
