import type {AgencyRecord, Index} from '../index/create-index.ts';
import {toAgencyCandidate, type Match} from './candidate.ts';
import type {Interpretation} from '../query/interpret.ts';
import {WHOLE_NAME, WHOLE_NAME_WITH_STATE} from './scores.ts';

/** Matches an agency's whole name: with its state, it is what a suggestion puts into the input. */
export function matchWholeName(index: Index, {state, text}: Interpretation): Match | undefined {
  // A state's name alone is no agency's, whatever one of them lacks in its name.
  if (!text) return undefined;
  const all = state ? (index.recordsByState.get(state) ?? []) : index.records;
  const isNamed = ({full, agency}: AgencyRecord) =>
    full === text && (!state || agency.state === state);
  const own = all.filter(isNamed);
  const records = own.length > 0 ? own : index.aliases.filter(isNamed);
  if (records.length === 0) return undefined;
  if (state)
    return {score: WHOLE_NAME_WITH_STATE, candidates: [toAgencyCandidate(records)], others: []};
  return {
    score: WHOLE_NAME,
    candidates: records.map(record => toAgencyCandidate([record])),
    others: [],
  };
}
