/**
 * The facts the elements show, as types. Nothing here touches the DOM.
 */

/** The 287(g) models that have agreements, weakest power first. The order is the order of power. */
export const MODELS = ['warrant-service', 'jail-enforcement', 'task-force'] as const;

/** One 287(g) model. */
export type Model = (typeof MODELS)[number];

/** A value for each model. */
export type PerModel<Value> = Readonly<Record<Model, Value>>;

/** Makes a value for each model; its power counts from 0, the weakest. */
export function perModel<Value>(valueOf: (model: Model, power: number) => Value): PerModel<Value> {
  const values = MODELS.map((model, power) => [model, valueOf(model, power)]);
  return Object.fromEntries(values) as PerModel<Value>;
}

/** Kinds of government that an agency belongs to. */
export const LEVELS = [
  'state',
  'county',
  'municipal',
  'campus',
  'port',
  'regional',
  'constable-district',
  'judicial-district',
  'other',
] as const;

/** A jurisdiction level. */
export type Level = (typeof LEVELS)[number];

/** A repair the importer made to a cell of ICE's sheet, kept beside the row it was made in. */
export interface Repair {
  /** The column it was made in, as a word: `state`, `county`, `signed`, … */
  readonly field: string;
  /** Text of ICE's cell. */
  readonly from: string;
  /** Value that it was read as. */
  readonly to: string;
  /** The rule that did it: `alias`, `edit-distance`, `own-name`, `inferred`, … */
  readonly kind: string;
}

/** One line of `data/agreements.json`: one memorandum of one agency under one model. */
export interface Agreement {
  /** Made from state, folded agency name and model; the same from list to list. */
  readonly id: string;
  /** USPS code of a state or territory. */
  readonly state: string;
  /** Single spaces, straight apostrophes, otherwise as ICE writes it. */
  readonly agency: string;
  readonly level: Level;
  /** ICE's own TYPE, trimmed; null where the sheet gives none. */
  readonly iceType: string | null;
  /** County FIPS codes (5 digits); empty when state-wide or unplaced. */
  readonly counties: readonly string[];
  readonly model: Model;
  /** ISO date, or null when ICE gives none. */
  readonly signed: string | null;
  /** Address of the signed memorandum on ice.gov, or null when it is not posted. */
  readonly document: string | null;
  /** Address of its addendum on ice.gov, or null. */
  readonly addendum: string | null;
  readonly repairs: readonly Repair[];
}

/** One agreement of an agency, as the elements hold it. Addresses of documents load on demand. */
export interface AgencyAgreement {
  readonly model: Model;
  /**
   * ISO date; null when ICE gives none. The built-in list's dates come with its documents: missing
   * until these are loaded.
   */
  readonly signed?: string | null;
}

/** One agency with all its agreements, weakest model first. */
export interface Agency {
  readonly name: string;
  /** USPS code. */
  readonly state: string;
  readonly level: Level;
  /** County FIPS codes; empty when state-wide or unplaced. */
  readonly counties: readonly string[];
  readonly agreements: readonly AgencyAgreement[];
}

/** One application on ICE's list of pending agencies. */
export interface Pending {
  readonly state: string;
  readonly agency: string;
  readonly level: Level;
  readonly counties: readonly string[];
  readonly model: Model;
}

/** Sums of one state, known before any agency is unpacked. */
export interface StateSummary {
  /** USPS code. */
  readonly state: string;
  readonly byModel: PerModel<number>;
  /** Agencies that hold at least one agreement. */
  readonly agencies: number;
  /**
   * Counties whose own county-level body (sheriff, county police, county corrections) signed: under
   * any model, and under each.
   */
  readonly counties: PerModel<number> & {readonly all: number};
}

/** Addresses of the signed documents of one agreement, on ice.gov; null where ICE has posted none. */
export interface Documents {
  readonly document: string | null;
  readonly addendum: string | null;
}

/** Gives the documents of an agency's agreement under one model. */
export type DocumentsOf = (agency: Agency, model: Model) => Documents;

/** One agreement that joined or left. */
export interface Change {
  /** USPS code. */
  readonly state: string;
  readonly agency: string;
  readonly model: Model;
}

/** Agreements that changed since ICE's list before this one. */
export interface ChangeDetails {
  /** ISO date of the list before. */
  readonly since: string;
  readonly joined: readonly Change[];
  readonly left: readonly Change[];
  /** The same agency under another name: `agency` is the new one. */
  readonly renamed: readonly (Change & {readonly from: string})[];
  /** The same agency under another model: `model` is the new one. */
  readonly modelChanged: readonly (Change & {readonly from: Model})[];
  /** Signed documents that ICE has posted since. */
  readonly documentsPosted: number;
}

/** Numbers of changes since ICE's list before this one, shown before anybody asks for more. */
export interface ChangeCounts {
  /** ISO date of the list before. */
  readonly since: string;
  /** Agreements that joined. */
  readonly joined: number;
  readonly left: number;
}

/** Summary of one of ICE's lists: its date and its sums by state, known before its agencies. */
export interface ListSummary {
  /** ISO date of ICE's list. */
  readonly asOf: string;
  /** File name of ICE's sheet. */
  readonly sheet: string;
  /** States and territories that have at least one agreement, by USPS code. */
  readonly states: ReadonlyMap<string, StateSummary>;
  /** Numbers of changes since ICE's list before this one; null or absent when not known. */
  readonly changeCounts?: ChangeCounts | null;
}

/** One of ICE's lists with its agencies, ready to be asked. */
export interface Dataset extends ListSummary {
  /** All agencies, state by state; unpacked at the first call, then the same array. */
  agencies(): readonly Agency[];
  /** us-atlas names of the counties that have an agreement, by FIPS code, without "County". */
  countyNames(): ReadonlyMap<string, string>;
  /** ICE's list of applications, or null when we hold none. */
  readonly pending: {readonly asOf: string; readonly list: readonly Pending[]} | null;
  /** The changes themselves, where a data set brings its own. */
  readonly changeDetails?: ChangeDetails | null;
  /** Addresses of signed documents, where a data set brings its own. */
  readonly documents?: DocumentsOf;
}

/** A state or territory, without its name: that is loaded later. */
export interface State {
  /** USPS code. */
  readonly code: string;
  /** Two-digit FIPS code. */
  readonly fips: string;
  /** Residents counted in 2020. */
  readonly population: number;
  /** County equivalents: us-atlas 3.0.1 for states, the 2020 count for territories. */
  readonly counties: number;
  readonly territory: boolean;
}

/** A state or territory as `data/states.json` has it. */
export interface NamedState extends State {
  readonly name: string;
}
