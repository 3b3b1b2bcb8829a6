import {MODELS, type Agreement, type Model, type State} from '../../../src/data/model.ts';
import type {Count, ListSummary} from '../data-files/release.ts';
import {agencyIdentity} from '../lib/agency-identity.ts';
import type {MergedAgreement} from '../rows/merge-rows.ts';
import type {NormalizedSheet} from '../rows/normalize.ts';
import type {ReadRow} from '../rows/read-row.ts';

function tally(keys: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of [...keys].sort()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function count(rows: readonly ReadRow[], territories: ReadonlySet<string>): Count {
  const agreements = rows.map(row => row.agreement);
  const places = [...new Set(agreements.map(({state}) => state))];
  return {
    rows: rows.length,
    agreements: new Set(agreements.map(({id}) => id)).size,
    agencies: new Set(agreements.map(({state, agency}) => agencyIdentity(state, agency))).size,
    states: places.filter(code => !territories.has(code)).length,
    territories: places.filter(code => territories.has(code)).length,
  };
}

function isInferred({repairs}: Agreement): boolean {
  return repairs.some(({field, kind}) => field === 'county' && kind === 'inferred');
}

/** Tests whether ICE calls it a county's agency, or its name does where ICE's TYPE is wrong. */
function isCountyByType({iceType, level, repairs}: Agreement): boolean {
  const corrected = repairs.some(({field, kind}) => field === 'level' && kind === 'name');
  return corrected || iceType === null ? level === 'county' : iceType === 'County';
}

function countiesOf(agreements: readonly Agreement[]): Set<string> {
  return new Set(agreements.flatMap(({counties}) => counties));
}

function summarizeCounties(rows: readonly ReadRow[]): ListSummary['counties'] {
  const local = rows.map(row => row.agreement).filter(({level}) => level !== 'state');
  const stated = local.filter(agreement => !isInferred(agreement));
  const withLocal = countiesOf(stated).size;
  return {
    stated: rows.filter(row => row.countyStated).length,
    matched: rows.filter(row => row.countyMatched).length,
    notStated: rows.filter(row => !row.countyStated).length,
    withLocal,
    onlyTownOrCampus: withLocal - countiesOf(stated.filter(isCountyByType)).size,
    withoutCountyBody: withLocal - countiesOf(stated.filter(({level}) => level === 'county')).size,
    withLocalAndInferred: countiesOf(local).size,
  };
}

function summarizeDocuments(rows: readonly ReadRow[]): ListSummary['documents'] {
  const states = tally(rows.map(row => row.documentState));
  return {
    posted: states['posted'] ?? 0,
    pending: states['pending'] ?? 0,
    none: (states['none'] ?? 0) + (states['refused'] ?? 0),
    addenda: rows.filter(row => row.addendumState === 'posted').length,
  };
}

function summarizeDates(merged: readonly MergedAgreement[]): ListSummary['dates'] {
  const agreements = merged.map(({agreement}) => agreement);
  const given = agreements.filter(({signed}) => signed !== null).length;
  const isDoubtful = ({repairs}: Agreement): boolean =>
    repairs.some(({field, kind}) => field === 'signed' && kind === 'doubtful');
  const doubtful = agreements.filter(isDoubtful).length;
  return {given, notGiven: agreements.length - given, doubtful};
}

function countByModel(
  rows: readonly ReadRow[],
  territories: ReadonlySet<string>,
): Record<Model, Count> {
  const entries = MODELS.map(model => {
    const own = rows.filter(row => row.agreement.model === model);
    return [model, count(own, territories)] as const;
  });
  return Object.fromEntries(entries) as Record<Model, Count>;
}

/** Computes the totals of a list. */
export function summarizeList(
  {rows}: NormalizedSheet,
  merged: readonly MergedAgreement[],
  states: readonly State[],
): ListSummary {
  const territories = new Set(states.filter(state => state.territory).map(({code}) => code));
  const spellings = rows.map(({agreement: {state, agency}}) => `${state}|${agency.toLowerCase()}`);
  const repairs = merged.flatMap(({agreement}) => agreement.repairs);
  return {
    ...count(rows, territories),
    spellings: new Set(spellings).size,
    byModel: countByModel(rows, territories),
    byLevel: tally(merged.map(({agreement}) => agreement.level)),
    counties: summarizeCounties(rows),
    documents: summarizeDocuments(rows),
    dates: summarizeDates(merged),
    repairs: tally(repairs.map(({field, kind}) => `${field}: ${kind}`)),
    tidied: tally(rows.flatMap(row => row.tidied)),
  };
}
