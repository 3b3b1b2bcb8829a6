import {readFileSync} from 'node:fs';
import type {Level, Model} from '../../../src/data/model.ts';
import {foldAgency} from '../lib/agency-identity.ts';

/** A line of a written list that is about one agency. */
export interface AboutAgency {
  /** USPS code of the state that ICE lists the agency under. */
  readonly state: string;
  readonly agency: string;
  /** Why we know better. */
  readonly why: string;
}

/** What needs knowledge of places, written down by people: `data/aliases.json`. */
export interface Aliases {
  /** Other names of states, in capitals. */
  readonly stateNames: Readonly<Record<string, string>>;
  /** Lines that stand under the wrong state; `signed` ties an entry to one agreement. */
  readonly stateCorrections: readonly (AboutAgency & {to: string; signed?: string})[];
  readonly agencyNames: readonly (AboutAgency & {to: string})[];
  /** By state, what ICE writes as a county, without its suffix, and the counties meant. */
  readonly counties: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly agencyCounties: readonly (AboutAgency & {counties: readonly string[]})[];
  readonly levels: readonly (AboutAgency & {level: Level})[];
  readonly doubtfulDates: readonly (AboutAgency & {model: Model; signed: string})[];
}

/** The written lists. */
export function readAliases(): Aliases {
  const url = new URL('../../aliases.json', import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Aliases;
}

/** The line of a written list that is about this agency. */
export function entryFor<Entry extends AboutAgency>(
  list: readonly Entry[],
  state: string,
  agency: string,
  fits: (entry: Entry) => boolean = () => true,
): Entry | undefined {
  const name = foldAgency(agency);
  return list.find(
    entry => entry.state === state && foldAgency(entry.agency) === name && fits(entry),
  );
}
