import {MODELS} from '../../../src/data/model.ts';
import type {ChangeCounts, PackedChanges} from '../../../src/data/changes.ts';
import type {ChangedAgreement, ChangeLog, ListDiff} from '../data-files/list-diff.ts';
import {closeName} from './pack-agencies.ts';

function row({state, agency, model}: ChangedAgreement): string {
  return state + MODELS.indexOf(model) + closeName(agency);
}

function pack(diff: ListDiff): PackedChanges {
  return {
    since: diff.since.asOf,
    joined: diff.joined.map(row).join(''),
    left: diff.left.map(row).join(''),
    renamed: diff.renamed.map(one => [row(one), one.from]),
    modelChanged: diff.modelChanged.map(one => [row(one), MODELS.indexOf(one.from)]),
    documentsPosted: diff.documentsPosted.length,
  };
}

/** Packs the changes on the list of a date; null when the log has no entry of it. */
export function packChanges(log: ChangeLog, asOf: string): PackedChanges | null {
  const entry = log.find(diff => diff.asOf === asOf);
  return entry ? pack(entry) : null;
}

/** Counts the changes on the list of a date; null when the log has no entry of it. */
export function countChanges(log: ChangeLog, asOf: string): ChangeCounts | null {
  const entry = log.find(diff => diff.asOf === asOf);
  if (!entry) return null;
  return {since: entry.since.asOf, joined: entry.joined.length, left: entry.left.length};
}
