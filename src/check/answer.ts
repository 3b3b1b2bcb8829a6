import type {Level, Model} from '../data/model.ts';
import type {PlaceKind, Role} from '../data/vocabulary.ts';

/**
 * What a look-up gives back, as plain data: the same object is the promise's value, the element's
 * `answer` and the `answer` of its `check` event.
 */

/** What the list says about what was asked. */
export type AnswerKind = 'signed' | 'state-only' | 'applied' | 'not-listed' | 'choice' | 'unknown';

/** What the answer is about. */
export interface AnswerPlace {
  readonly kind: PlaceKind;
  readonly name: string;
  /** USPS code. */
  readonly state: string;
  /** County FIPS codes, the main one first. Missing for a state and where they are not known. */
  readonly fips?: string[];
  /** The town of a ZIP code. */
  readonly city?: string;
  /** A ZIP code is placed by its centre: its county is a probable one. */
  readonly approximate?: true;
}

/** An agency with at least one agreement, strongest model first. */
export interface AgencyAnswer {
  readonly name: string;
  readonly state: string;
  readonly level: Level;
  readonly countyFips: string[];
  readonly agreements: {
    readonly model: Model;
    readonly signed: string | null;
    readonly document: string | null;
    /** Address of the addendum on ice.gov; missing when there is none. */
    readonly addendum?: string;
  }[];
}

/** A body of the place that has no agreement on the list. Whether it exists is not claimed. */
export interface MissingBody {
  readonly role: Role;
  /** In English, for reading: "Dallas police". */
  readonly name: string;
  /** The place alone, for wording it in another language: "Dallas". */
  readonly place: string;
}

/** A body that has applied, on ICE's list of pending agencies. */
export interface Applicant {
  readonly name: string;
  readonly state: string;
  readonly level: Level;
  readonly countyFips: string[];
  readonly models: Model[];
}

/** A place or body one can choose. */
export interface Choice {
  readonly name: string;
  readonly state: string;
  readonly kind: PlaceKind;
  readonly fips?: string[];
  /** Models of the local agencies there, strongest first; empty when none has an agreement. */
  readonly models: Model[];
  /** The query that gives exactly this one. */
  readonly value: string;
  /** Stands for this one in the data set, whatever its text may be read as. */
  readonly id: string;
}

/** The answer to one query. */
export interface Answer {
  readonly query: string;
  readonly kind: AnswerKind;
  /** ISO date of ICE's list. */
  readonly asOf: string;
  readonly place?: AnswerPlace;
  /**
   * With an agreement only: the body asked about, or the place's own bodies (city police, county
   * sheriff, others), strongest power first. For a state: all of them.
   */
  readonly agencies: AgencyAnswer[];
  /** When a body was named: other local bodies of that place with an agreement. */
  readonly nearby: AgencyAnswer[];
  /** Bodies of the place that are not on the list. */
  readonly without: MissingBody[];
  /** Those that act across the state, apart. */
  readonly stateAgencies: AgencyAnswer[];
  /** For `applied`: who has applied, and the date of that list. */
  readonly applied?: {readonly asOf: string; readonly list: Applicant[]};
  /** For `choice`: all of that name. For `unknown`: nearest spellings. Else: others of that name. */
  readonly choices?: Choice[];
  /** City and ZIP search was not available, so that the query may name a place not known here. */
  readonly incomplete?: true;
}

/** A line of the list under the input. `detail` holds proper names only, in no language. */
export interface Suggestion {
  readonly kind: PlaceKind;
  readonly name: string;
  readonly state: string;
  /** What tells it from others of its name: the county of a town or an agency; may be empty. */
  readonly detail: string;
  /** Models in force there, strongest first. */
  readonly models: Model[];
  /** The query that stands for it in the input. */
  readonly value: string;
  /** Stands for this one in the data set, whatever its text may be read as. */
  readonly id: string;
}
