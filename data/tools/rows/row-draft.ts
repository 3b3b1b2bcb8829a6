import type {Model, Repair, NamedState} from '../../../src/data/model.ts';
import {foldAgency} from '../lib/agency-identity.ts';
import {entryFor} from '../reference/aliases.ts';
import {doubtDate} from '../checks/date/doubtful-date.ts';
import {isPossibleYear, repairYear} from '../checks/date/impossible-year.ts';
import {doubtState} from '../checks/name/misplaced-state.ts';
import {ACCEPTED_MODELS, readModelName} from '../checks/name/model-name.ts';
import {isPlainName} from '../checks/name/plain-name.ts';
import {readSignedDate} from '../checks/date/signed-date.ts';
import {undoAttribute} from '../checks/name/garbled-name.ts';
import {readStateName} from '../checks/name/state-name.ts';
import {cleanText} from '../lib/clean-text.ts';
import type {ReferenceData} from '../reference/reference-data.ts';
import {quoteCell} from '../lib/quote-cell.ts';
import {cell, type Row} from '../xlsx/sheet-table.ts';

/** A row that is no agreement, and the reason. */
export interface RefusedRow {
  readonly row: number;
  readonly reason: string;
  /** True when the whole list is refused because of it: the totals would be wrong. */
  readonly blocks: boolean;
}

/** NamedState, agency, model and date of a row, with repairs and warnings. */
export interface RowDraft {
  readonly state: NamedState;
  readonly agency: string;
  readonly model: Model;
  /** ISO date, or null. */
  readonly signed: string | null;
  readonly repairs: readonly Repair[];
  readonly warnings: readonly string[];
}

type DateDraft = Pick<RowDraft, 'signed' | 'repairs' | 'warnings'>;

function findState(code: string, {states}: ReferenceData): NamedState {
  const state = states.find(candidate => candidate.code === code);
  if (!state) throw new Error(`No state has the code ${code}.`);
  return state;
}

/** Repairs an impossible year, or leaves the date out. */
function checkYear(draft: DateDraft, asOf: string): DateDraft {
  const {signed, repairs, warnings} = draft;
  if (!signed || isPossibleYear(signed, asOf)) return draft;
  const repair = repairYear(signed, asOf);
  if (repair) return {signed: repair.to, repairs: [...repairs, repair], warnings};
  const left = {field: 'signed', from: signed, to: 'no date', kind: 'impossible'};
  const warning = `date ${signed} can't be true, and is left out`;
  return {signed: null, repairs: [...repairs, left], warnings: [...warnings, warning]};
}

function readDate(row: Row, asOf: string): DateDraft {
  const signed = cell(row, 'signed');
  const {date, repair} = readSignedDate(signed);
  const unreadable = repair?.kind === 'unreadable';
  const warnings = unreadable ? [`date ${quoteCell(signed.text)} can't be read`] : [];
  return checkYear({signed: date, repairs: repair ? [repair] : [], warnings}, asOf);
}

/** Gives a garbled name the right one, by the written list, or by the word that was replaced in it. */
function correctName(draft: RowDraft, {aliases}: ReferenceData): RowDraft {
  const from = draft.agency;
  const entry = entryFor(aliases.agencyNames, draft.state.code, from);
  const to = entry?.to ?? undoAttribute(from);
  if (to === from) return draft;
  const repair = {field: 'agency', from, to, kind: entry ? 'list' : 'garbled'};
  return {...draft, agency: to, repairs: [...draft.repairs, repair]};
}

/** Corrects the state of a row that stands under another state. */
function correctState(draft: RowDraft, reference: ReferenceData): RowDraft {
  const row = {state: draft.state.code, agency: draft.agency, signed: draft.signed};
  const doubt = doubtState(row, reference.gazetteer, reference.aliases);
  if (!doubt) return draft;
  if (!doubt.code) {
    const warning = `${draft.state.name} has no county of that name, and several states do`;
    return {...draft, warnings: [...draft.warnings, warning]};
  }
  const state = findState(doubt.code, reference);
  const repair = {field: 'state', from: draft.state.name, to: state.name, kind: doubt.kind};
  return {...draft, state, repairs: [...draft.repairs, repair]};
}

/** Marks a date that is hardly true, and keeps it: charts of first signatures leave it out. */
function markDoubtfulDate(draft: RowDraft, {aliases}: ReferenceData): RowDraft {
  const {signed, agency, model} = draft;
  if (!signed) return draft;
  const doubt = doubtDate({state: draft.state.code, agency, model}, signed, aliases);
  if (!doubt) return draft;
  const repair = {field: 'signed', from: signed, to: signed, kind: 'doubtful'};
  const warning = `date ${signed} is doubtful: ${doubt}`;
  return {
    ...draft,
    repairs: [...draft.repairs, repair],
    warnings: [...draft.warnings, warning],
  };
}

/** Reads state, agency, model and date of a row, or the reason why it is no agreement. */
export function readRowDraft(
  row: Row,
  asOf: string,
  reference: ReferenceData,
): RowDraft | RefusedRow {
  const refuse = (reason: string, blocks: boolean): RefusedRow => ({
    row: row.number,
    reason,
    blocks,
  });
  const [stateText, modelText] = [cell(row, 'state').text, cell(row, 'model').text];
  const agency = cleanText(cell(row, 'agency').text);
  if (!agency) return refuse('no agency', false);
  if (!isPlainName(agency)) {
    return refuse(`the agency's name is no plain text: ${quoteCell(agency)}`, true);
  }
  // Two such names would be one: what tells agencies apart are their letters and digits.
  if (!foldAgency(agency)) {
    return refuse(`the agency's name has no Latin letter: ${quoteCell(agency)}`, true);
  }
  const found = readStateName(stateText, reference.states, reference.aliases.stateNames);
  if (!found) return refuse(`the state ${quoteCell(stateText)} is not known`, true);
  const model = readModelName(modelText);
  if (!model) {
    const known = `accepted: ${ACCEPTED_MODELS}`;
    return refuse(`the model ${quoteCell(modelText)} is not known; ${known}`, true);
  }
  const date = readDate(row, asOf);
  const repairs = found.repair ? [found.repair, ...date.repairs] : date.repairs;
  const draft = {...date, state: findState(found.code, reference), agency, model, repairs};
  const placed = correctState(correctName(draft, reference), reference);
  return markDoubtfulDate(placed, reference);
}
