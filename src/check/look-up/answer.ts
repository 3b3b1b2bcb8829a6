import type {Level, Model} from '../../data/model.ts';
import type {PlaceKind, Relation, Role} from '../../data/vocabulary.ts';

export type {Relation} from '../../data/vocabulary.ts';

/**
 * Answers of a look-up, as plain data: the same object is the promise's value, the element's
 * `answer` and the `answer` of its `check` event.
 */

/** Outcome of a look-up: what ICE's list says about what was asked. */
export type AnswerKind = 'signed' | 'state-only' | 'applied' | 'not-listed' | 'choice' | 'unknown';

/** Place or agency that an answer is about. */
export interface AnswerPlace {
  readonly kind: PlaceKind;
  readonly name: string;
  /** USPS code. */
  readonly state: string;
  /** County FIPS codes, the main one first. Missing for a state and where they are not known. */
  readonly fips?: string[];
  /** Set for a position in no town that we can tell: only bodies of the whole county are told. */
  readonly outsideTowns?: true;
  /** The town of a ZIP code; missing where the code's middle lies outside towns that we can place. */
  readonly city?: string;
  /** Name of the county of a ZIP code, for reading: "Cobb County". */
  readonly county?: string;
  /**
   * Set for a ZIP code: it is placed by its centre, so that its county is only the probable one.
   */
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

/** Agreement on the list that a newer list of ICE's no longer has. The agencies of an answer are without it. */
export interface LeftAgreement {
  /** The agency's name as on the list. */
  readonly agency: string;
  /** USPS code. */
  readonly state: string;
  readonly model: Model;
  /** ISO date of the newer list. */
  readonly date: string;
  /** Public archive that counted the newer list. */
  readonly source: string;
  /** Address of that archive. */
  readonly url: string;
}

/** A state's agreements on a newer list of ICE's, of which only counts are known. */
export interface LaterTotals {
  /** USPS code. */
  readonly state: string;
  /** ISO date of the newer list. */
  readonly date: string;
  /** Agreements by model on the answer's list. */
  readonly before: Readonly<Record<Model, number>>;
  /** Agreements by model on the newer list. */
  readonly now: Readonly<Record<Model, number>>;
  /** Public archive that counted the newer list by state. */
  readonly source: string;
  /** Address of that archive. */
  readonly url: string;
}

/**
 * Agency that a place may have, without an agreement on the list. No claim is made that it exists.
 */
export interface MissingBody {
  readonly role: Role;
  /** Name in English, for reading: "Dallas police". */
  readonly name: string;
  /** Name of the place alone, for wording it in another language: "Dallas". */
  readonly place: string;
}

/**
 * Reason why a body is asked for: the question names it, it is the police of the town or a body of the
 * county that was asked about, or it stands on ICE's list under the name of the agency that it belongs
 * to (`head`) or may belong to (`may-be-head`).
 */
export type AskedWhy = 'named' | 'town' | 'county' | 'head' | 'may-be-head';

/**
 * Body that a question is about: a town's police, a county's sheriff, or the one that was named. Where
 * it is not listed, no claim is made that it exists.
 */
export interface AskedBody {
  readonly role: Role;
  /** Name in English, for reading: "Dallas police", "Harris County sheriff", or as ICE writes it. */
  readonly name: string;
  /** Name of its place alone, for wording it in another language: "Harris County". */
  readonly place: string;
  /** Whether ICE's list has an agreement of it. */
  readonly listed: boolean;
  /** Its entries on the list, strongest power first; empty where it is not listed. */
  readonly agencies: AgencyAnswer[];
  /** Its agreements that have left since the list; missing where there are none. */
  readonly left?: LeftAgreement[];
  readonly why: AskedWhy;
}

/** Other local agencies that have signed, by their relation to the place. */
export interface Around {
  readonly relation: Relation;
  readonly agencies: AgencyAnswer[];
}

/** Agency on ICE's list of pending applications. */
export interface Applicant {
  readonly name: string;
  readonly state: string;
  readonly level: Level;
  readonly countyFips: string[];
  readonly models: Model[];
}

/** Place or agency that a reader can choose. */
export interface Choice {
  readonly name: string;
  readonly state: string;
  readonly kind: PlaceKind;
  readonly fips?: string[];
  /** Models of the local agencies there, strongest first; empty when none has an agreement. */
  readonly models: Model[];
  /** Query that leads to this one when it is typed. */
  readonly value: string;
  /**
   * Identifier of this one, the same in every list that has it. Choosing it needs no search of its
   * text.
   */
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
   * Bodies that the question is about, in the order in which they are told: the town's police, then the
   * county's sheriff, police and jail; of a county all of its agencies; or the one that was named.
   * Empty for a state. They alone decide whether the kind is `signed`.
   */
  readonly asked: AskedBody[];
  /** Agencies with an agreement among those asked about, in the same order. For a state: all of them. */
  readonly agencies: AgencyAnswer[];
  /** Other local agencies of the place with an agreement. */
  readonly nearby: AgencyAnswer[];
  /** The same agencies as `nearby`, by their relation to the place. */
  readonly around: Around[];
  /** Bodies asked about that are not on the list. */
  readonly without: MissingBody[];
  /**
   * Agreements of these agencies that a newer list no longer has. The rest of the answer, its kind too, is
   * as if they were not on the list.
   */
  readonly left: LeftAgreement[];
  /** The state's totals on a newer list of which no agency is known; missing where there is none. */
  readonly later?: LaterTotals;
  /** Agencies with an agreement that act across the whole state. */
  readonly stateAgencies: AgencyAnswer[];
  /** Applicants and the date of the list of applications, for the kind `applied`. */
  readonly applied?: {readonly asOf: string; readonly list: Applicant[]};
  /**
   * Places to choose from: all of that name for `choice`, nearest spellings for `unknown`, else
   * others of the name.
   */
  readonly choices?: Choice[];
  /** Set when the query is a ZIP code of military mail, which lies in no county. */
  readonly militaryMail?: true;
  /** Set when cities and ZIP codes were not available: the query may name one of them. */
  readonly incomplete?: true;
}

/** Line of the list under the input. */
export interface Suggestion {
  readonly kind: PlaceKind;
  readonly name: string;
  readonly state: string;
  /** County of a town or an agency, in no language, which tells it from others; may be empty. */
  readonly detail: string;
  /** Models in force there, strongest first. */
  readonly models: Model[];
  /** Text that stands for it in the input. */
  readonly value: string;
  /**
   * Identifier of this one, the same in every list that has it. Choosing it needs no search of its
   * text.
   */
  readonly id: string;
}
