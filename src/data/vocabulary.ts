/**
 * Shared vocabulary: names of what can be asked, shown, sorted and saved. Types and constants that
 * words, sums and views all speak of, and none of them owns.
 */
import type {Model} from './model.ts';

/** Models that can be counted: each one, or all of them. */
export const MODEL_CHOICES = [
  'all',
  'task-force',
  'jail-enforcement',
  'warrant-service',
] as const satisfies readonly (Model | 'all')[];

/** One model, or all of them. */
export type ModelChoice = (typeof MODEL_CHOICES)[number];

/** Views of the same facts. */
export const VIEWS = ['map', 'table'] as const;

/** A map, or the same facts as a table. */
export type View = (typeof VIEWS)[number];

/** An order in which a list of agencies can stand. */
export type AgencyOrder = 'name' | 'county' | 'level' | 'power' | 'signed';

/** A kind of file that the download menu offers. */
export type FileKind = 'csv' | 'png' | 'svg' | 'code';

/** Kind of place or body that a name can stand for. */
export type PlaceKind = 'agency' | 'county' | 'city' | 'zip' | 'state';

/** Kind of local body that a question can be about. */
export type Role = 'city-police' | 'county-sheriff' | 'county-police' | 'county-jail' | 'other';

/**
 * Relation of other agencies to the place that was asked about: of a county that only a part of the
 * town lies in, of its own county, a campus or port there, or any other of the town.
 */
export type Relation = 'part' | 'county' | 'campus' | 'town';

/** Answers that come with steps a resident can take. */
export type StepsKind = 'signed' | 'state-only' | 'applied' | 'not-listed';

/** Levels of confidence in a line about a law: from its text, from two reports, from one. */
export const CONFIDENCES = ['primary', 'two-secondary', 'one-secondary'] as const;

/** A level of confidence in a line about a law. */
export type Confidence = (typeof CONFIDENCES)[number];

/** Reason why no county was found for a position: refused, impossible, too slow, abroad, or no shapes. */
export type LocateProblem = 'denied' | 'unavailable' | 'timeout' | 'outside' | 'missing';

/** Reason why a list at `src` can't be used. Each is a sentence in `Messages`. */
export type FeedProblemKind =
  | 'address'
  | 'part'
  | 'offline'
  | 'unreachable'
  | 'not-found'
  | 'refused'
  | 'server'
  | 'too-slow'
  | 'too-large'
  | 'cut-short'
  | 'web-page'
  | 'wrong-type'
  | 'not-json'
  | 'not-a-list'
  | 'version'
  | 'content'
  | 'older';
