import type {Model} from '../../../src/data/model.ts';

/** Date and file name of a list. */
export interface ListName {
  /** ISO date of the list. */
  readonly asOf: string;
  /** File name of ICE's sheet. */
  readonly sheet: string;
}

/** The agreement that a change is about. */
export interface ChangedAgreement {
  /** USPS code. */
  readonly state: string;
  readonly agency: string;
  readonly model: Model;
}

/** An agreement of an agency that ICE now calls otherwise. `agency` is the new name, `from` the old one. */
export interface RenamedAgreement extends ChangedAgreement {
  readonly from: string;
  /** USPS code of the state that it stood under before, where ICE corrected that. */
  readonly fromState?: string;
  /** Set where the names alone would not tell: one went and one came, alike, signed on one day. */
  readonly isLikely?: true;
}

/** A change from one thing to another; null stands for "not given". */
export interface FromTo {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Changes from one list to the next: an entry of `data/changes.json`. An agreement is in one of
 * joined, left, renamed and modelChanged at most; what was renamed can be re-dated too.
 */
export interface ListDiff extends ListName {
  /** The list before. */
  readonly since: ListName;
  readonly joined: readonly (ChangedAgreement & {readonly signed: string | null})[];
  readonly left: readonly (ChangedAgreement & {readonly signed: string | null})[];
  /** The same agency under another name, or in the state that it belongs to. */
  readonly renamed: readonly RenamedAgreement[];
  /** Another signing date: corrected, or signed again. */
  readonly redated: readonly (ChangedAgreement & FromTo)[];
  /** One agreement given up for one under another model. `model` is the new one. */
  readonly modelChanged: readonly (ChangedAgreement & {readonly from: Model})[];
  readonly documentsPosted: readonly (ChangedAgreement & {readonly document: string})[];
  /** Another address for a document, or none any more. */
  readonly documentsChanged: readonly (ChangedAgreement & FromTo)[];
  readonly addendaPosted: readonly (ChangedAgreement & {readonly addendum: string})[];
}

/** `data/changes.json`: one entry per release, the newest first. */
export type ChangeLog = readonly ListDiff[];
