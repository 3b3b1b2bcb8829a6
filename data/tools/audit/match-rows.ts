import type {Agreement, Model} from '../../../src/data/model.ts';
import {stateNames} from '../../../src/data/state-names.generated.ts';
import {foldAgency} from '../lib/agency-identity.ts';
import {groupBy} from '../lib/group-by.ts';
import type {RawRow} from './raw-rows.ts';

/** A row of the sheet with the agreement that was made of it. */
export interface MatchedRow {
  readonly raw: RawRow;
  readonly agreement: Agreement;
}

/** Rows and agreements laid side by side. */
export interface MatchedRows {
  readonly matched: readonly MatchedRow[];
  /** Rows without an agreement. */
  readonly rowsAlone: readonly RawRow[];
  /** Agreements without a row. */
  readonly agreementsAlone: readonly Agreement[];
  /** Rows that fit several agreements, since two of these have one key. */
  readonly unclear: readonly RawRow[];
}

const MODEL_WORDS: readonly (readonly [Model, RegExp])[] = [
  ['task-force', /TASK[ -]?FORCE|\bTFM\b/],
  ['jail-enforcement', /JAIL|\bJEM\b/],
  ['warrant-service', /WARRANT|\bWSO\b/],
];

/** Names the model that a raw cell states; the cell itself where it states none. */
export function modelOf(text: string): string {
  return MODEL_WORDS.find(([, words]) => words.test(text))?.[0] ?? text;
}

function keyOf(state: string, agency: string, model: string): string {
  return `${state}|${foldAgency(agency)}|${model}`;
}

/** Recovers the texts of ICE's cells from the record: the value itself, and the texts before repairs. */
function typed({repairs}: Agreement, field: string, value: string): string[] {
  return [value, ...repairs.filter(repair => repair.field === field).map(({from}) => from)];
}

/** Lists the keys of the rows that an agreement may be made of. */
function keysOf(agreement: Agreement): string[] {
  const states = typed(agreement, 'state', stateNames[agreement.state] ?? '');
  const agencies = typed(agreement, 'agency', agreement.agency);
  const models = typed(agreement, 'model', agreement.model);
  const keys = states.flatMap(state =>
    agencies.flatMap(agency =>
      models.map(model => keyOf(state.toUpperCase(), agency, modelOf(model.toUpperCase()))),
    ),
  );
  return [...new Set(keys)];
}

/** Finds the agreement of each row by state, agency and model alone. */
export function matchRows(rows: readonly RawRow[], agreements: readonly Agreement[]): MatchedRows {
  const keyed = agreements.flatMap(agreement => keysOf(agreement).map(key => ({key, agreement})));
  const byKey = groupBy(keyed, ({key}) => key);
  const found = rows.map(raw => {
    const own = byKey.get(keyOf(raw.state, raw.agency, modelOf(raw.model))) ?? [];
    return {raw, agreements: own.map(({agreement}) => agreement)};
  });
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
