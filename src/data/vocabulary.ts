/**
 * Shared vocabulary: names of what can be asked, shown, sorted and saved. Types and constants that
 * words, sums and views all speak of, and none of them owns.
 */
import {MODELS} from './model.ts';

/** Models that can be counted: all of them, or each one, from the weakest power to the strongest. */
export const MODEL_CHOICES = ['all', ...MODELS] as const;

/** One model, or all of them. */
export type ModelChoice = (typeof MODEL_CHOICES)[number];

/** Views of the same facts. */
export const VIEWS = ['map', 'table'] as const;

/** A map, or the same facts as a table. */
export type View = (typeof VIEWS)[number];

/** Areas that the national map colours. */
export const DETAILS = ['states', 'counties'] as const;

/** States, or all of their counties. */
export type Detail = (typeof DETAILS)[number];

/** An order in which a list of agencies can stand: sheriffs first, then police, state agencies last. */
export type AgencyOrder = 'sheriffs' | 'name' | 'county' | 'power' | 'signed';

/** Kind of the areas that a state or territory is divided into, by the word its own people use. */
export type CountyKind =
  | 'county'
  | 'county-or-city'
  | 'parish'
  | 'borough'
  | 'municipality'
  | 'municipio'
  | 'district'
  | 'island';

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
