import type {Agreement} from '../../../src/data/model.ts';
import {countyNames} from '../reference/us-atlas.ts';
import {readSpreadsheet} from '../xlsx/read-spreadsheet.ts';
import {UserError} from '../lib/user-error.ts';
import {parseDataFile} from '../data-files/data-file.ts';
import type {Release} from '../data-files/release.ts';
import {sha256Of} from '../xlsx/sheet-file.ts';
import {checkCells, type CellFault} from './check-cells.ts';
import {matchRows, type MatchedRow} from './match-rows.ts';
import {rawRows, type RawRow} from './raw-rows.ts';
import {modelSpellings, rawTotals, type StateTotals} from './raw-totals.ts';

/** Texts of the two files that were made of a sheet. */
export interface ListTexts {
  readonly agreements: string;
  readonly release: string;
}

/** Comparison of a sheet with the data that was made of it. */
export interface Audit {
  readonly release: Release;
  readonly hashes: Readonly<Record<'sheet' | 'agreements' | 'release', string>>;
  readonly rows: number;
  /** Rows that stand for one agreement alone. */
  readonly once: number;
  /** Rows that say an agreement which another row says too. */
  readonly saidTwice: readonly MatchedRow[];
  /** Rows that are no agreement, with the reason on record. */
  readonly refused: readonly {readonly raw: RawRow; readonly reason: string}[];
  /** Rows with repairs. */
  readonly repaired: readonly MatchedRow[];
  readonly totals: readonly StateTotals[];
  readonly models: ReadonlyMap<string, number>;
  /** Findings that nothing on record explains: a reason not to publish. */
  readonly faults: readonly string[];
}

function name({row, agency, state}: RawRow): string {
  return `row ${row} (${agency}, ${state})`;
}

function cellFault({row, field, cell, record}: CellFault): string {
  return `row ${row}: ${field} is "${cell}" in the sheet and "${record}" on record`;
}

/** Rows that share their agreement with another row. */
function findSaidTwice(matched: readonly MatchedRow[]): MatchedRow[] {
  const counts = new Map<Agreement, number>();
  for (const {agreement} of matched) counts.set(agreement, (counts.get(agreement) ?? 0) + 1);
  return matched.filter(({agreement}) => counts.get(agreement)! > 1);
}

/** Finds rows whose agreement another row states too, without a note of it on record. */
function unrecorded(saidTwice: readonly MatchedRow[], release: Release): string[] {
  const known = new Set(release.saidTwice.flatMap(({rows}) => rows));
  return saidTwice
    .filter(({raw}) => !known.has(raw.row))
    .map(({raw}) => `${name(raw)} says what another row says, and nothing tells so`);
}

function countFaults(release: Release, rows: number, agreements: number): string[] {
  const faults = [];
  if (release.rows + release.refusedRows.length !== rows) {
    faults.push(`release.json counts ${release.rows} rows, the sheet has ${rows}`);
  }
  if (release.agreements !== agreements) {
    faults.push(`release.json counts ${release.agreements} agreements of ${agreements}`);
  }
  return faults;
}

/**
 * Compares every row of a sheet with the agreement that was made of it. Throws a UserError for
 * another sheet.
 */
export async function auditList(bytes: Uint8Array, texts: ListTexts): Promise<Audit> {
  const release = parseDataFile('release.json', texts.release);
  const agreements = parseDataFile('agreements.json', texts.agreements);
  const sha256 = sha256Of(bytes);
  if (sha256 !== release.sha256) {
    throw new UserError(`This is not ${release.sheet}: its SHA-256 is ${sha256}.`);
  }
  const rows = rawRows(await readSpreadsheet(bytes));
  const {matched, rowsAlone, agreementsAlone, unclear} = matchRows(rows, agreements);
  const reasons = new Map(release.refusedRows.map(({row, reason}) => [row, reason]));
  const saidTwice = findSaidTwice(matched);
  const unplaced = new Set(release.unplaced.map(({row}) => row));
  const known = {names: countyNames(), unplaced};
  return {
    release,
    hashes: {
      sheet: sha256,
      agreements: sha256Of(Buffer.from(texts.agreements)),
      release: sha256Of(Buffer.from(texts.release)),
    },
    rows: rows.length,
    once: matched.length - saidTwice.length,
    saidTwice,
    refused: rowsAlone
      .filter(({row}) => reasons.has(row))
      .map(raw => ({raw, reason: reasons.get(raw.row)!})),
    repaired: matched.filter(({agreement}) => agreement.repairs.length > 0),
    totals: rawTotals(rows, agreements),
    models: modelSpellings(rows),
    faults: [
      ...rowsAlone.filter(({row}) => !reasons.has(row)).map(raw => `${name(raw)} is lost`),
      ...unclear.map(raw => `${name(raw)} could be several agreements`),
      ...agreementsAlone.map(({id}) => `${id} is on no row`),
      ...unrecorded(saidTwice, release),
      ...countFaults(release, rows.length, agreements.length),
      ...matched.flatMap(row => checkCells(row, known)).map(cellFault),
    ],
  };
}
