/**
 * The packed form of a data set: its sums, which a map paints first, and its agencies as columns of
 * text that compress well and unpack quickly. `data/tools/pack/pack-agencies.ts` writes both; they are
 * read by `unpack-summary.ts` and `unpack.ts`, with the tables below.
 */

/** A data set's date and sums. */
export interface PackedSummary {
  readonly asOf: string;
  readonly sheet: string;
  /** Per state: `[USPS code, agencies, agreements × models, covered counties: any + models]`. */
  readonly states: readonly (readonly [string, number, ...number[]])[];
}

/** A data set's agencies as columns. They stand by state, then level, then county code, then name. */
export interface PackedAgencies {
  /** Agency names, each closed by the character of its usual ending. */
  readonly names: string;
  /** A letter of LEVEL_LETTERS per agency. */
  readonly levels: string;
  /** Per agency its county codes: each the step from the code before it in the state. */
  readonly counties: string;
  /** A hexadecimal digit per agency: 1 for the weakest model, 2 and 4 for the others, added up. */
  readonly models: string;
  /** Names of the counties in the order of their codes, empty where an agency's name has it. */
  readonly countyNames: string;
  /** ICE's list of applications, or null. */
  readonly pending: PackedPending | null;
}

/** A whole data set. */
export type Packed = PackedSummary & PackedAgencies;

/** The list of applications: too short to be worth columns. */
export interface PackedPending {
  readonly asOf: string;
  readonly list: readonly (readonly [string, string, string, readonly string[], string])[];
}

/** Addresses as they are packed: a line per agreement in the order of the packed agencies. */
export interface PackedDocuments {
  /** Start that all addresses have, and end that most have. */
  readonly start: string;
  readonly end: string;
  /**
   * A line per agreement: nothing, what stands between start and end with the marks of
   * `document-marks.ts`, or `!` and a whole address.
   */
  readonly documents: string;
  readonly addenda: string;
  /** Each signing date once: days since EPOCH_DAY, each the step from the one before. */
  readonly dates: string;
  /** A character per agreement: FIRST_DATE_CHAR plus a place in `dates`, or NO_DATE. */
  readonly signed: string;
}

/** Usual endings of agency names; END_MARKS has the character that stands for each. */
export const ENDINGS = [
  '',
  " County Sheriff's Office",
  ' Police Department',
  " Parish Sheriff's Office",
  " County Sheriff's Department",
  ' County Sheriff Office',
  ' Sheriff Office',
  " Sheriff's Office",
  ' Constable Office',
  ' Department of Public Safety',
  ' University Police Department',
  ' Borough Police Department',
  ' Township Police Department',
] as const;

/** The characters that close a name, one per ending: none of them occurs in an agency's name. */
export const END_MARKS = '|~^_{}[]<>=@+';

/** A name up to its end mark, and the mark. */
export const CLOSED_NAME = /([^|~^_{}[\]<>=@+]*)(.)/g;

/** A name with the ending that its mark stands for. */
export const openName = (name: string, mark: string): string =>
  name + ENDINGS[END_MARKS.indexOf(mark)]!;

/** One letter per jurisdiction level, in the order of LEVELS. */
export const LEVEL_LETTERS = 'scmuprkjo';
