import type {Level, Model} from '../../../src/data/model.ts';

/** Counts of one model, or of all. */
export interface Count {
  /** Rows of the sheet: the figure ICE publishes. */
  readonly rows: number;
  /** Agreements; one that several rows state counts once. */
  readonly agreements: number;
  readonly agencies: number;
  readonly states: number;
  readonly territories: number;
}

/** Totals of a list. */
export interface ListSummary extends Count {
  /** Agencies as they are spelt: one that is spelt in two ways counts twice. */
  readonly spellings: number;
  readonly byModel: Readonly<Record<Model, Count>>;
  readonly byLevel: Readonly<Partial<Record<Level, number>>>;
  readonly counties: {
    /** Rows whose COUNTY cell names something. */
    readonly stated: number;
    /** Of these, the rows whose cell names a known county. */
    readonly matched: number;
    readonly notStated: number;
    /** Counties with a local agreement, by ICE's cells. */
    readonly withLocal: number;
    /** Of these, the ones without an agency that ICE's TYPE, corrected, calls a county's. */
    readonly onlyTownOrCampus: number;
    /** Of these, the ones where neither sheriff nor county police nor county corrections signed. */
    readonly withoutCountyBody: number;
    /** Counties with a local agreement, with the towns placed through the place table. */
    readonly withLocalAndInferred: number;
  };
  readonly documents: {
    readonly posted: number;
    readonly pending: number;
    readonly none: number;
    readonly addenda: number;
  };
  readonly dates: {
    readonly given: number;
    readonly notGiven: number;
    /** Of the given ones, those that are hardly true. */
    readonly doubtful: number;
  };
  /** Repairs on the records, by column and kind. */
  readonly repairs: Readonly<Record<string, number>>;
  /** Rows with typing that was put right without a repair on record. */
  readonly tidied: Readonly<Record<string, number>>;
}

/** A row that was read, but could not be placed on the map. */
export interface UnplacedRow {
  readonly row: number;
  readonly state: string;
  readonly agency: string;
  /** Text of the COUNTY cell; empty when ICE gives none. */
  readonly county: string;
}

/** File name, date and hash of the sheet that a list was read from. */
export interface ListFile {
  readonly sheet: string;
  /** ISO date of the list. */
  readonly asOf: string;
  readonly sha256: string;
}

/** `data/release.json`: the release note of a list, with its totals. */
export interface Release extends ListFile, ListSummary {
  /** ICE's own file, or an archived copy of its page that somebody made into a spreadsheet. */
  readonly source: 'sheet' | 'archived-page';
  /** Agreements that several rows state. */
  readonly saidTwice: readonly {readonly id: string; readonly rows: readonly number[]}[];
  /** Rows that state no agreement, and the reason. */
  readonly refusedRows: readonly {readonly row: number; readonly reason: string}[];
  /** Rows of local agencies without a county. */
  readonly unplaced: readonly UnplacedRow[];
}
