import type {Agreement} from '../../../src/data/model.ts';
import {isCountyNotStated, isNotStated} from '../checks/name/not-stated.ts';
import {foldPlace} from '../lib/fold.ts';
import type {MatchedRow} from './match-rows.ts';
import type {RawRow} from './raw-rows.ts';

/** A cell that differs from the record without a repair that explains it. */
export interface CellFault {
  readonly row: number;
  readonly field: string;
  readonly cell: string;
  readonly record: string;
}

/** Names of counties by FIPS code, without "County". */
export type CountyNames = ReadonlyMap<string, string>;

/** Facts that cells are compared with, besides the record of the row itself. */
export interface Known {
  readonly names: CountyNames;
  /** Rows that release.json lists as unplaced. */
  readonly unplaced: ReadonlySet<number>;
}

const COUNTY_KIND =
  / (?:County|Counties|Parish|City and Borough|Borough|Census Area|Municipality|Municipio|District|City)$/i;
const ISO_DATE_LENGTH = 10;

function hasRepair({repairs}: Agreement, field: string): boolean {
  return repairs.some(repair => repair.field === field || repair.kind === 'said-twice');
}

function fault(row: number, field: string, cell: string | null, record: string | null) {
  return {row, field, cell: cell ?? 'nothing', record: record ?? 'nothing'};
}

function checkLink({raw, agreement}: MatchedRow, field: 'document' | 'addendum'): CellFault[] {
  const isRight = raw[field] === agreement[field] || hasRepair(agreement, field);
  // A wrapped address names somebody's mailbox: only the address on record is shown.
  return isRight ? [] : [fault(raw.row, field, 'another address', agreement[field])];
}

/**
 * Reads a date that is text, by JavaScript's own parser: the importer's own rules would prove
 * nothing.
 */
function dayOf(text: string): string {
  const time = isNotStated(text) ? NaN : Date.parse(`${text} UTC`);
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, ISO_DATE_LENGTH);
}

function checkDate({raw, agreement}: MatchedRow): CellFault[] {
  const signed = agreement.signed ?? '';
  const isSame = raw.signed === signed || dayOf(raw.signed) === signed;
  const isEmpty = isNotStated(raw.signed) || signed !== '';
  const isRight = (isSame && isEmpty) || hasRepair(agreement, 'signed');
  return isRight ? [] : [fault(raw.row, 'signed', raw.signed, agreement.signed)];
}

function checkType({raw, agreement}: MatchedRow): CellFault[] {
  const given = isNotStated(raw.type) ? null : raw.type;
  const isRight = given === agreement.iceType || hasRepair(agreement, 'type');
  return isRight ? [] : [fault(raw.row, 'type', raw.type, agreement.iceType)];
}

function isCounty(raw: RawRow, {counties}: Agreement, names: CountyNames): boolean {
  // Carson City and James City end with their own name.
  const cells = [raw.county, raw.county.replace(COUNTY_KIND, '')].map(foldPlace);
  return counties.length === 1 && cells.includes(foldPlace(names.get(counties[0]!) ?? ''));
}

function checkCounty({raw, agreement}: MatchedRow, known: Known): CellFault[] {
  if (hasRepair(agreement, 'county')) return [];
  const {counties} = agreement;
  if (counties.length === 0 && known.unplaced.has(raw.row)) return [];
  const isGiven = !isCountyNotStated(raw.county);
  const isRight = isGiven ? isCounty(raw, agreement, known.names) : counties.length === 0;
  return isRight ? [] : [fault(raw.row, 'county', raw.county, counties.join(', '))];
}

/** Compares every cell of a row with the record, and allows for repairs. */
export function checkCells(row: MatchedRow, known: Known): CellFault[] {
  return [
    ...checkDate(row),
    ...checkType(row),
    ...checkCounty(row, known),
    ...checkLink(row, 'document'),
    ...checkLink(row, 'addendum'),
  ];
}
