import type {Agreement} from '../../../src/data/model.ts';
import {findEarlyColumns} from '../checks/list/early-column.ts';
import {findEarlyModel} from '../checks/list/early-model.ts';
import {findMuchLater} from '../checks/list/signed-much-later.ts';
import {countYearApart} from '../checks/list/year-apart.ts';
import type {PendingList} from '../data-files/pending-list.ts';
import type {ReadRow} from '../rows/read-row.ts';
import {HEADINGS, type Column} from '../xlsx/sheet-table.ts';

/** A pending list, read, and the lists that are known. */
export interface DatedPending {
  readonly columns: readonly Column[];
  readonly rows: readonly ReadRow[];
  readonly applications: readonly Agreement[];
  /** Agreements in place. */
  readonly agreements: readonly Agreement[];
  /** The pending list in place. */
  readonly inPlace: PendingList | null;
}

function doubtColumns(columns: readonly Column[], asOf: string): string[] {
  const early = findEarlyColumns(columns, asOf).map(column => HEADINGS[column]);
  if (early.length === 0) return [];
  return [`it has ${early.join(' and ')}, which ICE's lists have had since February 2025 alone`];
}

function doubtModel(rows: readonly ReadRow[], asOf: string): string[] {
  const early = findEarlyModel(rows, asOf);
  if (!early) return [];
  const {agency, state} = early.agreement;
  return [
    `${agency}, ${state} (row ${early.row}), applies for the Task Force Model, which came back on ` +
      '20 January 2025',
  ];
}

function doubtSignatures({applications, agreements}: DatedPending, asOf: string): string[] {
  const found = findMuchLater(applications, agreements, asOf);
  if (!found) return [];
  const {agency, state, signed} = found.first;
  return [
    `${found.later} of ${found.signed} applications that came to a signature did so most of a year ` +
      `later, the first on ${signed} (${agency}, ${state})`,
  ];
}

function doubtOtherList({applications, inPlace}: DatedPending, asOf: string): string[] {
  const shared = inPlace ? countYearApart(applications, asOf, inPlace) : 0;
  if (!inPlace || shared === 0) return [];
  return [`${shared} of its applications wait on ${inPlace.sheet} of ${inPlace.asOf} too`];
}

/**
 * Lists what speaks against the date of a pending list. No row of such a list has a date, so that its
 * other cells and the lists that are known have to tell; ICE has put the old year into new names.
 */
export function doubtPendingDate(pending: DatedPending, asOf: string): string[] {
  return [
    ...doubtColumns(pending.columns, asOf),
    ...doubtModel(pending.rows, asOf),
    ...doubtSignatures(pending, asOf),
    ...doubtOtherList(pending, asOf),
  ];
}
