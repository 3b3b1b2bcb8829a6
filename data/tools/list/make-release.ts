import type {NamedState} from '../../../src/data/model.ts';
import type {MergedAgreement} from '../rows/merge-rows.ts';
import type {NormalizedSheet} from '../rows/normalize.ts';
import type {ListFile, Release, UnplacedRow} from '../data-files/release.ts';
import {summarizeList} from './summarize-list.ts';

const ARCHIVED_PAGE = /^ParticipatingEntities-\d{14}/i;

function findSaidTwice(merged: readonly MergedAgreement[]): Release['saidTwice'] {
  return merged
    .filter(({rows}) => rows.length > 1)
    .map(({agreement, rows}) => ({id: agreement.id, rows: rows.map(({row}) => row)}));
}

function findUnplaced(merged: readonly MergedAgreement[]): UnplacedRow[] {
  return merged
    .filter(({agreement}) => agreement.level !== 'state' && agreement.counties.length === 0)
    .map(({agreement, rows}) => ({
      row: rows[0]!.row,
      state: agreement.state,
      agency: agreement.agency,
      county: rows[0]!.countyCell,
    }))
    .sort((a, b) => a.row - b.row);
}

/** Makes the release note of a list. */
export function makeRelease(
  file: ListFile,
  sheet: NormalizedSheet,
  merged: readonly MergedAgreement[],
  states: readonly NamedState[],
): Release {
  return {
    ...file,
    source: ARCHIVED_PAGE.test(file.sheet) ? 'archived-page' : 'sheet',
    ...summarizeList(sheet, merged, states),
    saidTwice: findSaidTwice(merged),
    refusedRows: sheet.refused.map(({row, reason}) => ({row, reason})),
    unplaced: findUnplaced(merged),
  };
}
