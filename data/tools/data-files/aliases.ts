import type {Level, Model} from '../../../src/data/model.ts';

/** An entry of a written list that is about one agency. */
export interface AboutAgency {
  /** USPS code of the state that ICE lists the agency under. */
  readonly state: string;
  readonly agency: string;
  /** The reason for the entry. */
  readonly why: string;
}

/** `data/aliases.json`: corrections that need knowledge of places, written down by people. */
export interface Aliases {
  /** USPS codes by other names of states, in capitals. */
  readonly stateNames: Readonly<Record<string, string>>;
  /** Rows that stand under the wrong state; `signed` ties an entry to one agreement. */
  readonly stateCorrections: readonly (AboutAgency & {to: string; signed?: string})[];
  readonly agencyNames: readonly (AboutAgency & {to: string})[];
  /** By state: a county cell of ICE's, without its suffix, and the counties it means. */
  readonly counties: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly agencyCounties: readonly (AboutAgency & {counties: readonly string[]})[];
  readonly levels: readonly (AboutAgency & {level: Level})[];
  readonly doubtfulDates: readonly (AboutAgency & {model: Model; signed: string})[];
}
