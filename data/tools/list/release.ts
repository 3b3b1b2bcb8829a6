import type {State} from '../../../src/data/model.ts';
import type {MergedAgreement} from '../rows/merge-rows.ts';
import type {NormalizedSheet} from '../rows/normalize.ts';
import {summarizeList, type ListSummary} from './summarize-list.ts';

/** A row that was read, and could not be placed on the map. */
export interface UnplacedRow {
  readonly row: number;
  readonly state: string;
  readonly agency: string;
  /** What the COUNTY cell says; empty when ICE gives none. */
  readonly county: string;
}

/** `data/release.json`: which list the data is, and what it comes to. */
export interface Release extends ListSummary {
  /** File name of ICE's sheet. */
  readonly sheet: string;
  /** ISO date of the list. */
  readonly asOf: string;
  readonly sha256: string;
  /** ICE's own file, or an archived copy of its page that somebody made into a spreadsheet. */
  readonly source: 'sheet' | 'archived-page';
  /** Rows that say an agreement which another row says too. */
  readonly saidTwice: readonly {id: string; rows: readonly number[]}[];
  /** Rows that are no agreement, and why. */
  readonly refusedRows: readonly {row: number; reason: string}[];
  /** Rows of local agencies without a county. */
  readonly unplaced: readonly UnplacedRow[];
}

/** Which file a list was read from. */
export interface ListFile {
  readonly sheet: string;
  readonly asOf: string;
  readonly sha256: string;
}

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
  states: readonly State[],
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
