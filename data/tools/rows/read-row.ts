import type {Agreement, Repair} from '../../../src/data/model.ts';
import {agreementId} from '../lib/agreement-id.ts';
import {
  contradictsType,
  overrulesLocalType,
  readLevel,
  type LevelReading,
} from '../checks/name/agency-level.ts';
import {readDocumentLink, type LinkReading, type LinkState} from '../checks/link/document-link.ts';
import {readIceType} from '../checks/name/ice-type.ts';
import {tidiedTyping} from '../checks/name/stray-typing.ts';
import {doubtTownCounty} from '../checks/county/town-elsewhere.ts';
import type {ChangedCounty} from '../data-files/county-changes.ts';
import {cleanText} from '../lib/clean-text.ts';
import type {ReferenceData} from '../reference/reference-data.ts';
import {quoteCell} from '../lib/quote-cell.ts';
import {mendCells, type MendedRow} from './mend-cells.ts';
import {readCounty, type CountyReading} from './read-county.ts';
import {readRowDraft, type RefusedRow, type RowDraft} from './row-draft.ts';
import {cell, type Row} from '../xlsx/sheet-table.ts';

/** A note on something that was read and that a person should review. */
export interface ReviewNote {
  /** Row of the sheet; 0 for the file as a whole. */
  readonly row: number;
  readonly about: string;
  readonly message: string;
}

/** One row, read. */
export interface ReadRow {
  readonly row: number;
  readonly agreement: Agreement;
  readonly documentState: LinkState;
  readonly addendumState: LinkState;
  /** Text of the COUNTY cell; empty when it states nothing. */
  readonly countyCell: string;
  readonly countyStated: boolean;
  readonly countyMatched: boolean;
  /** Repairs too small for the record: `spaces`, `quotes`, `letter-case`. */
  readonly tidied: readonly string[];
  readonly reviewNotes: readonly ReviewNote[];
}

/** All readings of one row. */
interface Readings {
  readonly draft: RowDraft;
  readonly type: ReturnType<typeof readIceType>;
  readonly level: LevelReading;
  readonly county: CountyReading;
  readonly document: LinkReading;
  readonly addendum: LinkReading;
}

function readCells(row: Row, draft: RowDraft, reference: ReferenceData): Readings {
  const {state, agency} = draft;
  const type = readIceType(cell(row, 'type').text);
  const body = {state: state.code, stateName: state.name, name: agency};
  const level = readLevel(body, type.type, reference.aliases);
  const where = {state: state.code, agency, level: level.level, cell: cell(row, 'county').text};
  return {
    draft,
    type,
    level,
    county: readCounty(reference, where),
    document: readDocumentLink('document', cell(row, 'document')),
    addendum: readDocumentLink('addendum', cell(row, 'addendum')),
  };
}

/** Records that ICE's TYPE, which is kept, is wrong. */
function levelRepair({level: {level, by}, type: {type}}: Readings): Repair | null {
  if (!type || !contradictsType(level, type)) return null;
  return {field: 'level', from: type, to: level, kind: by};
}

/** Records a level that the sheet's own TYPE column does not give. */
function inferredLevel(row: Row, {level: {level}, type}: Readings): Repair | null {
  if (!row.cells.type || type.type) return null;
  return {field: 'level', from: cleanText(row.cells.type.text), to: level, kind: 'inferred'};
}

function collectRepairs(row: Row, readings: Readings): Repair[] {
  const {draft, type, county, document, addendum} = readings;
  const level = levelRepair(readings) ?? inferredLevel(row, readings);
  const others = [type.repair, level, county.repair];
  const links = [document.repair, addendum.repair];
  return [...draft.repairs, ...[...others, ...links].filter(repair => repair !== null)];
}

/** Explains why an area that the atlas has not tells no county. */
function doubtArea(
  row: Row,
  {label, fips, counties}: ChangedCounty,
  {gazetteer}: ReferenceData,
): string {
  const parts = counties.map(county => gazetteer.label(county)).join(' and ');
  const cells = quoteCell(cell(row, 'county').text);
  return `county ${cells} is ${label} (${fips}), with parts of ${parts}: no town tells which`;
}

/** Explains why a person should review the place of an agency; null when it is plausible. */
function doubtPlace(row: Row, readings: Readings, reference: ReferenceData): string | null {
  const {county, draft} = readings;
  const {level} = readings.level;
  if (level === 'state') return null;
  if (county.area) return doubtArea(row, county.area, reference);
  if (county.stated && !county.matched) {
    return `county ${quoteCell(cell(row, 'county').text)} is not one of the state's`;
  }
  if (county.matched && county.repair?.kind === 'own-name') {
    return `ICE says ${quoteCell(county.repair.from)}, its own name says ${county.repair.to}`;
  }
  const isListed = county.repair?.kind === 'list';
  if (level !== 'municipal' || !county.matched || isListed) return null;
  const town = {state: draft.state.code, agency: draft.agency, counties: county.counties};
  return doubtTownCounty(reference.places, reference.gazetteer, town);
}

function collectWarnings(row: Row, readings: Readings, reference: ReferenceData): string[] {
  const {draft, type, level, document, addendum} = readings;
  const place = doubtPlace(row, readings, reference);
  const links = [document, addendum].filter(({state}) => state === 'refused');
  return [
    ...draft.warnings,
    ...(place ? [place] : []),
    ...links.map(() => 'a link leads elsewhere than to ice.gov, and is left out'),
    ...(overrulesLocalType(level, type.type)
      ? [`ICE's TYPE is ${type.type}, and its name is a state body's`]
      : []),
    ...(level.level === 'other' ? ['its jurisdiction level is not known'] : []),
  ];
}

function toAgreement(row: Row, readings: Readings): Agreement {
  const {draft, type, level, county, document, addendum} = readings;
  const {agency, model, signed} = draft;
  const state = draft.state.code;
  return {
    id: agreementId(state, agency, model),
    state,
    agency,
    level: level.level,
    iceType: type.type,
    counties: county.counties,
    model,
    signed,
    document: document.address,
    addendum: addendum.address,
    repairs: collectRepairs(row, readings),
  };
}

/** Adds to a draft what it took to decode the cells: the repairs before those of what they say. */
function addMending(draft: RowDraft, {repairs, warnings}: MendedRow): RowDraft {
  return {
    ...draft,
    repairs: [...repairs, ...draft.repairs],
    warnings: [...warnings, ...draft.warnings],
  };
}

/** Reads one row of a list: an agreement with its repairs, or the reason why it is none. */
export function readRow(typed: Row, asOf: string, reference: ReferenceData): ReadRow | RefusedRow {
  const mended = mendCells(typed);
  const {row} = mended;
  const read = readRowDraft(row, asOf, reference);
  if ('reason' in read) return read;
  const draft = addMending(read, mended);
  const readings = readCells(row, draft, reference);
  const {county, document, addendum} = readings;
  const about = `${draft.agency}, ${draft.state.code}`;
  const warnings = collectWarnings(row, readings, reference);
  return {
    row: row.number,
    agreement: toAgreement(row, readings),
    documentState: document.state,
    addendumState: addendum.state,
    countyCell: county.stated ? cleanText(cell(row, 'county').text) : '',
    countyStated: county.stated,
    countyMatched: county.matched,
    tidied: tidiedTyping(row),
    reviewNotes: warnings.map(message => ({row: row.number, about, message})),
  };
}
