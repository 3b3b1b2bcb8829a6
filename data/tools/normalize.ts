import type {Agreement, Model, Repair, State} from '../../src/data/model.ts';
import {agreementId} from './agreement-id.ts';
import {entryFor} from './aliases.ts';
import {contradictsType, readLevel} from './checks/agency-level.ts';
import {readDocumentLink, type LinkState} from './checks/document-link.ts';
import {doubtDate} from './checks/doubtful-date.ts';
import {readIceType} from './checks/ice-type.ts';
import {isPossibleYear, repairYear} from './checks/impossible-year.ts';
import {doubtState} from './checks/misplaced-state.ts';
import {readModelName} from './checks/model-name.ts';
import {readSignedDate} from './checks/signed-date.ts';
import {readStateName} from './checks/state-name.ts';
import {cleanText} from './clean-text.ts';
import type {Knowledge} from './knowledge.ts';
import {readCounty} from './read-county.ts';
import {cell, type Row, type SheetTable} from './sheet-table.ts';

/** A row that is no agreement, and why. */
export interface RefusedRow {
  readonly row: number;
  readonly reason: string;
  /** True when the whole list must be refused for it: a wrong total would come out otherwise. */
  readonly blocks: boolean;
}

/** Something that was read, but that a person should look at. */
export interface Look {
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
  /** What the COUNTY cell says, empty when it says nothing. */
  readonly countyCell: string;
  readonly countyStated: boolean;
  readonly countyMatched: boolean;
  /** Repairs too small for the record: `spaces`, `quotes`, `letter-case`. */
  readonly tidied: readonly string[];
  readonly looks: readonly Look[];
}

/** A sheet, read row by row. Nothing is merged yet. */
export interface NormalizedSheet {
  readonly rows: readonly ReadRow[];
  readonly refused: readonly RefusedRow[];
}

interface Draft {
  readonly state: State;
  readonly agency: string;
  readonly model: Model;
  readonly signed: string | null;
  readonly repairs: Repair[];
  readonly warnings: string[];
}

function refuse(row: Row, reason: string, blocks = true): RefusedRow {
  return {row: row.number, reason, blocks};
}

/** Kinds of typing that is put right without a word on the record: half of all rows have some. */
function tidy(row: Row): string[] {
  const kinds = new Set<string>();
  for (const [column, {text}] of Object.entries(row.cells)) {
    if (column === 'document' || column === 'addendum') continue;
    if (text.replace(/[\s\u200B-\u200D\u2060\uFEFF]+/g, ' ').trim() !== text) kinds.add('spaces');
    if (/[‘’‛`´ʼ′“”„‟″]/.test(text)) kinds.add('quotes');
    if (column === 'state' && text.toUpperCase() !== text) kinds.add('letter-case');
  }
  return [...kinds];
}

/** The date of the row, with what was repaired or is doubtful. */
class DateReader {
  readonly repairs: Repair[] = [];
  readonly warnings: string[] = [];
  signed: string | null;

  constructor(row: Row, asOf: string) {
    const {date, repair, unreadable} = readSignedDate(cell(row, 'signed'));
    this.signed = date;
    if (repair) this.repairs.push(repair);
    if (unreadable)
      this.warnings.push(`date "${cleanText(cell(row, 'signed').text)}" can't be read`);
    if (date) this.#checkYear(date, asOf);
  }

  #checkYear(date: string, asOf: string): void {
    const repair = repairYear(date, asOf);
    if (repair) this.repairs.push(repair);
    if (repair) this.signed = repair.to;
    if (repair || isPossibleYear(date, asOf)) return;
    this.signed = null;
    this.warnings.push(`date ${date} can't be true, and is left out`);
  }
}

function findState(code: string, knowledge: Knowledge): State {
  const state = knowledge.states.find(candidate => candidate.code === code);
  if (!state) throw new Error(`No state has the code ${code}.`);
  return state;
}

/** Puts a row that stands in the wrong state's block where it belongs. */
function correctState(draft: Draft, knowledge: Knowledge): Draft {
  const row = {state: draft.state.code, agency: draft.agency, signed: draft.signed};
  const doubt = doubtState(row, knowledge.gazetteer, knowledge.aliases);
  if (!doubt) return draft;
  if (!doubt.code) {
    draft.warnings.push(`${draft.state.name} has no county of that name, and several states do`);
    return draft;
  }
  const state = findState(doubt.code, knowledge);
  draft.repairs.push({field: 'state', from: draft.state.name, to: state.name, kind: doubt.kind});
  return {...draft, state};
}

function correctName(draft: Draft, knowledge: Knowledge): Draft {
  const entry = entryFor(knowledge.aliases.agencyNames, draft.state.code, draft.agency);
  if (!entry) return draft;
  draft.repairs.push({field: 'agency', from: draft.agency, to: entry.to, kind: 'list'});
  return {...draft, agency: entry.to};
}

function doubtSigned(draft: Draft, knowledge: Knowledge): void {
  const {signed, state, agency, model, repairs, warnings} = draft;
  if (!signed) return;
  const doubt = doubtDate({state: state.code, agency, model}, signed, knowledge.aliases);
  if (!doubt) return;
  // Kept as ICE gives it, and marked: charts of first signatures leave it out.
  repairs.push({field: 'signed', from: signed, to: signed, kind: 'doubtful'});
  warnings.push(`date ${signed} is doubtful: ${doubt}`);
}

/** What a row says at its plainest: state, agency, model and date; or why it is none. */
function readDraft(row: Row, asOf: string, knowledge: Knowledge): Draft | RefusedRow {
  const agency = cleanText(cell(row, 'agency').text);
  const stateText = cell(row, 'state').text;
  const modelText = cell(row, 'model').text;
  if (!agency) return refuse(row, 'no agency', false);
  const state = readStateName(stateText, knowledge.states, knowledge.aliases.stateNames);
  if (!state) return refuse(row, `the state "${cleanText(stateText)}" is not known`);
  const model = readModelName(modelText);
  if (!model) return refuse(row, `the model "${cleanText(modelText)}" is not known`);
  const {signed, repairs, warnings} = new DateReader(row, asOf);
  if (state.repair) repairs.unshift(state.repair);
  const draft = {state: findState(state.code, knowledge), agency, model, signed, repairs, warnings};
  return correctName(correctState(draft, knowledge), knowledge);
}

/** The parts of an agreement that come from one cell each. */
function readLinks(row: Row): {
  document: ReturnType<typeof readDocumentLink>;
  addendum: ReturnType<typeof readDocumentLink>;
} {
  return {
    document: readDocumentLink('document', cell(row, 'document')),
    addendum: readDocumentLink('addendum', cell(row, 'addendum')),
  };
}

function presentRepairs(repairs: readonly (Repair | null)[]): Repair[] {
  return repairs.filter(repair => repair !== null);
}

function readRow(row: Row, asOf: string, knowledge: Knowledge): ReadRow | RefusedRow {
  const draft = readDraft(row, asOf, knowledge);
  if ('reason' in draft) return draft;
  const {agency, model, signed, warnings} = draft;
  const state = draft.state.code;
  doubtSigned(draft, knowledge);
  const type = readIceType(cell(row, 'type').text);
  const names = {state, stateName: draft.state.name, name: agency};
  const {level, by} = readLevel(names, type.type, knowledge.aliases);
  const county = readCounty(knowledge, {state, agency, level, cell: cell(row, 'county').text});
  const {document, addendum} = readLinks(row);
  const contradicts = contradictsType(level, type.type);
  const levelRepair = contradicts
    ? {field: 'level', from: type.type ?? '', to: level, kind: by}
    : null;
  if (county.stated && !county.matched && level !== 'state') {
    warnings.push(`county "${cleanText(cell(row, 'county').text)}" is not one of the state's`);
  }
  for (const link of [document, addendum]) {
    if (link.state === 'refused') warnings.push('a link leads elsewhere than to ice.gov, left out');
  }
  if (level === 'other') warnings.push('its jurisdiction level is not known');
  const repairs = presentRepairs([
    ...draft.repairs,
    type.repair,
    levelRepair,
    county.repair,
    document.repair,
    addendum.repair,
  ]);
  return {
    row: row.number,
    agreement: {
      id: agreementId(state, agency, model),
      state,
      agency,
      level,
      iceType: type.type,
      counties: county.counties,
      model,
      signed,
      document: document.address,
      addendum: addendum.address,
      repairs,
    },
    documentState: document.state,
    addendumState: addendum.state,
    countyCell: county.stated ? cleanText(cell(row, 'county').text) : '',
    countyStated: county.stated,
    countyMatched: county.matched,
    tidied: tidy(row),
    looks: warnings.map(message => ({row: row.number, about: `${agency}, ${state}`, message})),
  };
}

/** Reads every row of a sheet as of a date. Pure: no file is touched, nothing is thrown away. */
export function normalize(sheet: SheetTable, asOf: string, knowledge: Knowledge): NormalizedSheet {
  const rows: ReadRow[] = [];
  const refused: RefusedRow[] = [];
  for (const row of sheet.rows) {
    const read = readRow(row, asOf, knowledge);
    if ('reason' in read) refused.push(read);
    else rows.push(read);
  }
  return {rows, refused};
}
