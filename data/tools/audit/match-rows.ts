import type {Agreement, Model} from '../../../src/data/model.ts';
import {stateNames} from '../../../src/data/states.ts';
import {foldAgency} from '../lib/agency-identity.ts';
import {groupBy} from '../lib/group-by.ts';
import type {RawRow} from './raw-rows.ts';

/** A row of the sheet beside what became of it. */
export interface MatchedRow {
  readonly raw: RawRow;
  readonly agreement: Agreement;
}

/** Rows and agreements laid side by side. */
export interface MatchedRows {
  readonly matched: readonly MatchedRow[];
  /** Rows that no agreement stands for. */
  readonly rowsAlone: readonly RawRow[];
  /** Agreements that no row speaks of. */
  readonly agreementsAlone: readonly Agreement[];
  /** Rows that several agreements could stand for: two of them have one key. */
  readonly unclear: readonly RawRow[];
}

const MODEL_WORDS: readonly (readonly [Model, RegExp])[] = [
  ['task-force', /TASK[ -]?FORCE|\bTFM\b/],
  ['jail-enforcement', /JAIL|\bJEM\b/],
  ['warrant-service', /WARRANT|\bWSO\b/],
];

/** The model that a raw cell speaks of; the cell itself where it speaks of none. */
export function modelOf(text: string): string {
  return MODEL_WORDS.find(([, words]) => words.test(text))?.[0] ?? text;
}

function keyOf(state: string, agency: string, model: string): string {
  return `${state}|${foldAgency(agency)}|${model}`;
}

/** What ICE's cell must have said, by the record: the value itself, or what it was repaired from. */
function typed({repairs}: Agreement, field: string, value: string): string {
  return repairs.find(repair => repair.field === field)?.from ?? value;
}

function keyOfAgreement(agreement: Agreement): string {
  const state = typed(agreement, 'state', stateNames[agreement.state] ?? '').toUpperCase();
  return keyOf(state, typed(agreement, 'agency', agreement.agency), agreement.model);
}

/** Finds the agreement of each row by state, agency and model alone. */
export function matchRows(rows: readonly RawRow[], agreements: readonly Agreement[]): MatchedRows {
  const byKey = groupBy(agreements, keyOfAgreement);
  const found = rows.map(raw => ({
    raw,
    agreements: byKey.get(keyOf(raw.state, raw.agency, modelOf(raw.model))) ?? [],
  }));
  const spokenOf = new Set(found.flatMap(row => row.agreements));
  return {
    matched: found
      .filter(row => row.agreements.length === 1)
      .map(({raw, agreements: [agreement]}) => ({raw, agreement: agreement!})),
    rowsAlone: found.filter(row => row.agreements.length === 0).map(({raw}) => raw),
    agreementsAlone: agreements.filter(agreement => !spokenOf.has(agreement)),
    unclear: found.filter(row => row.agreements.length > 1).map(({raw}) => raw),
  };
}
