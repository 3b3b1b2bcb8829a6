import type {Agreement} from '../../../src/data/model.ts';
import {foldPlace} from '../fold.ts';
import type {MatchedRow} from './match-rows.ts';
import type {RawRow} from './raw-rows.ts';

/** A cell that says one thing where the record says another, and no repair tells why. */
export interface CellFault {
  readonly row: number;
  readonly field: string;
  readonly cell: string;
  readonly record: string;
}

/** Names of counties by FIPS code, without "County". */
export type CountyNames = ReadonlyMap<string, string>;

const NOT_GIVEN = /^(?:#?N\/?A|)$/i;
const COUNTY_KIND = / (?:County|Parish|Borough|Census Area|Municipality|Municipio|District)$/i;

function hasRepair({repairs}: Agreement, field: string): boolean {
  return repairs.some(repair => repair.field === field || repair.kind === 'said-twice');
}

function fault(row: number, field: string, cell: string | null, record: string | null) {
  return {row, field, cell: cell ?? 'nothing', record: record ?? 'nothing'};
}

function checkLink({raw, agreement}: MatchedRow, field: 'document' | 'addendum'): CellFault[] {
  const isRight = raw[field] === agreement[field] || hasRepair(agreement, field);
  // A wrapped address names somebody's mailbox: the record's alone is told.
  return isRight ? [] : [fault(raw.row, field, 'another address', agreement[field])];
}

function checkDate({raw, agreement}: MatchedRow): CellFault[] {
  const isRight = raw.signed === (agreement.signed ?? '') || hasRepair(agreement, 'signed');
  return isRight ? [] : [fault(raw.row, 'signed', raw.signed, agreement.signed)];
}

function checkType({raw, agreement}: MatchedRow): CellFault[] {
  const given = NOT_GIVEN.test(raw.type) ? null : raw.type;
  const isRight = given === agreement.iceType || hasRepair(agreement, 'type');
  return isRight ? [] : [fault(raw.row, 'type', raw.type, agreement.iceType)];
}

function isCounty(raw: RawRow, {counties}: Agreement, names: CountyNames): boolean {
  const cell = foldPlace(raw.county.replace(COUNTY_KIND, ''));
  return counties.length === 1 && foldPlace(names.get(counties[0]!) ?? '') === cell;
}

function checkCounty({raw, agreement}: MatchedRow, names: CountyNames): CellFault[] {
  if (hasRepair(agreement, 'county')) return [];
  const {counties} = agreement;
  const isGiven = !NOT_GIVEN.test(raw.county);
  const isRight = isGiven ? isCounty(raw, agreement, names) : counties.length === 0;
  return isRight ? [] : [fault(raw.row, 'county', raw.county, counties.join(', '))];
}

/** Every cell of a row against the record, repairs allowed for. */
export function checkCells(row: MatchedRow, names: CountyNames): CellFault[] {
  return [
    ...checkDate(row),
    ...checkType(row),
    ...checkCounty(row, names),
    ...checkLink(row, 'document'),
    ...checkLink(row, 'addendum'),
  ];
}
