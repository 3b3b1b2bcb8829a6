import type {Level, Model} from '../data/model.ts';
import type {Measure, ModelChoice} from '../map/measures.ts';

/** States and territories, counted apart. */
export interface Places {
  readonly states: number;
  readonly territories: number;
}

/** What a sentence about a place needs. */
export interface PlaceFigures {
  readonly name: string;
  readonly agreements: number;
  readonly agencies: number;
  /** Agreements per model that has any, strongest first. */
  readonly byModel: readonly {readonly model: Model; readonly count: number}[];
}

/**
 * Every word that the elements show or say, in one language. Numbers arrive as numbers and dates as
 * ISO dates; the language formats them. A host may register another language with
 * `registerLanguage`; what is missing there falls back to English.
 */
export interface Messages {
  /** BCP 47 tag of the locale that formats numbers and dates. */
  readonly locale: string;

  // Numbers and dates
  number(value: number): string;
  decimal(value: number): string;
  percent(share: number): string;
  date(iso: string): string;
  shortDate(iso: string): string;
  month(month: string): string;

  // Names
  readonly stateNames: Readonly<Record<string, string>>;
  /** Names short enough for a map's inset, where the full one is too long. */
  readonly insetNames: Readonly<Record<string, string>>;
  readonly modelNames: Readonly<Record<Model, string>>;
  readonly shortModelNames: Readonly<Record<Model, string>>;
  /** ICE's English name, shown once beside a translated one; empty in English. */
  readonly originalModelNames: Readonly<Record<Model, string>>;
  readonly power: Readonly<Record<Model, string>>;
  readonly modelExplanations: Readonly<Record<ModelChoice, string>>;
  readonly measureNames: Readonly<Record<Measure, string>>;
  readonly levelNames: Readonly<Record<Level, string>>;

  // Counts
  agreements(count: number): string;
  agencies(count: number): string;
  places(places: Places): string;
  agreementsIn(count: number, places: Places): string;

  // The map's frame
  readonly mapHeading: string;
  caption(agreements: number, agencies: number, places: Places): string;
  monthCaption(agreements: number, places: Places): string;
  asOf(date: string): string;
  age(days: number): string;
  stale(days: number): string;
  readonly models: string;
  readonly allModels: string;
  readonly measure: string;
  readonly view: string;
  readonly viewMap: string;
  readonly viewTable: string;

  // The map
  mapLabel(measure: string, model: string): string;
  readonly mapHelp: string;
  placeSentence(figures: PlaceFigures): string;
  readonly noAgreement: string;
  readonly noAgreementHere: string;
  perMillion(value: number): string;
  countyShare(share: number, counties: number): string;
  readonly selected: string;
  readonly select: string;
  readonly clearSelection: string;

  // The legend
  legend(measure: string): string;
  range(from: string, to: string): string;
  rangeFrom(from: string): string;
  rangeBelow(below: string): string;
  legendPlaces(places: Places): string;

  // The table
  tableLabel(measure: string): string;
  readonly columnState: string;
  readonly columnAgreements: string;
  readonly columnAgencies: string;
  readonly columnPerMillion: string;
  readonly columnCountyShare: string;
  readonly columnStrongest: string;
  sortBy(column: string): string;
  readonly total: string;

  // The footer
  readonly source: string;
  readonly sourceName: string;
  sourceSheet(sheet: string): string;
  readonly method: string;
  readonly methodNotes: readonly string[];
  readonly report: string;
  readonly disclaimer: string;
}
