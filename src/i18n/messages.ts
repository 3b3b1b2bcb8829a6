import type {Measure} from '../data/measures.ts';
import type {Level, Model} from '../data/model.ts';
import type {
  AgencyOrder,
  Confidence,
  CountyKind,
  FeedProblemKind,
  FileKind,
  LocateProblem,
  ModelChoice,
  PlaceKind,
  Relation,
  Role,
  StepsKind,
} from '../data/vocabulary.ts';

/** A model's agreements on a list, and on a newer one. */
export interface ModelChange {
  readonly model: Model;
  readonly before: number;
  readonly now: number;
}

/** States and territories, counted apart. */
export interface Places {
  readonly states: number;
  readonly territories: number;
}

/** Values for a sentence about a place. */
export interface PlaceFigures {
  readonly name: string;
  /** What the place is coloured by, where that is not its agreements; else empty. */
  readonly lead: string;
  readonly agreements: number;
  /** Null where a list does not tell agencies apart. */
  readonly agencies: number | null;
  /** Agreements per model that has any, strongest first. */
  readonly byModel: readonly {readonly model: Model; readonly count: number}[];
}

/** Values for a sentence about a change: numbers as they are written, the change with its sign. */
export interface ChangeFigures {
  readonly change: string;
  readonly from: string;
  readonly to: string;
  readonly since: string;
  readonly isRate: boolean;
}

/** Values for a sentence about the counties that signed. */
export interface CountyShareFigures {
  /** Counties whose sheriff or county police signed. */
  readonly signed: number;
  readonly counties: number;
  /** Share of the residents who live in them; null where it is not known. */
  readonly share: number | null;
  /** Year of the estimate of residents. */
  readonly year: number;
}

/** Values for a sentence about a county. */
export interface CountyFigures {
  readonly name: string;
  /** Its agencies, each with its models, weakest first. */
  readonly agencies: readonly {readonly name: string; readonly models: readonly Model[]}[];
}

/**
 * Words about an answer: its agencies and their papers, the law of a state, what people can do, a
 * copy. They are loaded beside the module, with the laws, when somebody turns to the look-up.
 */
export interface AdviceMessages {
  // The look-up: what stands under the verdict
  severalCounties(city: string): string;
  signedDate(date: string): string;
  /** The same, with a shorter date, for a row. */
  signedInRow(date: string): string;
  readonly signedUnknown: string;
  readonly documentLink: string;
  readonly addendumLink: string;
  readonly documentNotPosted: string;
  documentLabel(agency: string, model: string): string;
  readonly withoutHeading: string;
  stateAgenciesHeading(state: string, isTerritory: boolean): string;
  /** Other local agencies that have signed, by their relation to the place. */
  readonly aroundHeadings: Readonly<Record<Relation, string>>;
  readonly nearestSpellings: string;
  readonly othersOfThatName: string;
  showAgencies(agencies: number): string;
  showMoreAgencies(agencies: number): string;
  appliedFor(models: readonly string[]): string;
  pendingList(date: string): string;
  readonly lawHeading: string;

  /** A state's own example of why a no is no proof, by USPS code; most have none. */
  readonly stateCautions: Readonly<Record<string, string>>;

  // The look-up: state law
  lawNotChecked(state: string): string;
  lawInForce(date: string): string;
  lawDated(date: string): string;
  readonly lawConfidence: Readonly<Record<Confidence, string>>;
  lawCheckedOn(date: string): string;
  /** For a law whose own text or official page could not be linked. */
  readonly lawNotLinked: string;

  // The look-up: what people can do
  readonly stepsHeading: string;
  readonly stepsFirst: Readonly<Record<StepsKind, string>>;
  readonly endingHeading: string;
  readonly ending: Readonly<Record<Model, string>>;
  readonly endingNote: string;
  readonly endingFlorida: string;
  readonly lawmakersToo: string;
  readonly protest: string;
  readonly protestText: Readonly<Record<StepsKind, string>>;
  readonly protestLink: string;
  readonly petition: string;
  readonly petitionText: Readonly<Record<StepsKind, string>>;
  readonly petitionLink: string;
  readonly organize: string;
  readonly organizeText: Readonly<Record<StepsKind, string>>;
  readonly organizeLink: string;
  readonly guides: string;
  readonly guideQuestions: string;
  readonly guideToolkit: string;
  readonly elsewhere: string;
  readonly elsewhereNotes: readonly string[];

  // The look-up: keeping the answer
  readonly copyAnswer: string;
  readonly copied: string;
  readonly copyByHand: string;
  copySource(date: string, address: string): string;
}

/**
 * Words of the map's parts that only some readers open: a state, the table, files. They are loaded
 * beside the module with the first of these parts.
 */
export interface MapPartMessages {
  readonly methodNotes: readonly string[];

  // An opened state
  readonly allStates: string;
  /** Its heading; with the model's name where only one is counted. */
  openedHeading(place: string, agreements: number, agencies: number): string;
  readonly countiesMissing: string;
  /** Counts a state's agencies: those that act everywhere, and those of its prisons alone. */
  statewide(state: string, everywhere: number, isTerritory?: boolean, inPrisons?: number): string;
  /** Key of the mark around a state: its own agencies act everywhere, or in its prisons alone. */
  statewideKey(isTerritory: boolean, isInPrisons: boolean): string;
  list(items: readonly string[]): string;
  legend(measure: string): string;
  /** Name of a map that shows one area only. */
  stateMapLabel(state: string): string;
  countyMapLabel(state: string, kind: CountyKind): string;
  readonly countyMapHelp: string;
  countySentence(county: CountyFigures): string;
  agencyListLabel(state: string): string;
  /** Passes by the list, to what stands after it. */
  readonly skipList: string;
  readonly endOfList: string;
  readonly sortAgencies: string;
  readonly agencyOrders: Readonly<Record<Exclude<AgencyOrder, 'county'>, string>>;
  agenciesIn(count: number, county: string): string;
  /** Widens a list that is narrowed to a county. */
  allAgenciesIn(state: string): string;
  signedShort(date: string): string;
  shortDate(date: string): string;
  readonly dateNotGiven: string;
  /** Says of so many agreements of a state that a newer list, of this date, does not have them. */
  leftCountLine(count: number, date: string): string;
  /** Says of an agreement that a newer list, of this date, does not have it. */
  leftNote(date: string): string;
  /** Comes before the name of the archive that counted the newer list. */
  readonly leftCountedBy: string;
  readonly document: string;
  documentOf(agency: string, model: string): string;
  readonly addendum: string;
  addendumOf(agency: string, model: string): string;
  readonly paperNotPosted: string;
  readonly actsStatewide: string;
  readonly actsInTerritory: string;
  /** An agency's level in a territory, where it would be the state's in a state. */
  readonly territoryLevel: string;
  readonly countyNotGiven: string;
  readonly townOnly: string;
  readonly noCountyAgreement: string;
  countiesCount(count: number, kind: CountyKind): string;
  andMore(count: number): string;
  /** Of a list that is cut: all there are, or how many more a button shows of how many there are. */
  showAll(total: number): string;
  showMore(count: number, total: number): string;

  // The table
  tableLabel(measure: string): string;
  readonly columnState: string;
  readonly columnNames: Readonly<Record<Measure, string>>;
  sortBy(column: string): string;
  readonly total: string;

  // What changed
  readonly noChanges: string;
  changesJoined(count: number): string;
  changesLeft(count: number): string;
  changesRenamed(count: number): string;
  changesOfModel(count: number): string;
  renamedFrom(name: string): string;
  modelChangedFrom(from: string, to: string): string;
  documentsPosted(count: number): string;

  // Files
  readonly files: Readonly<Record<FileKind, string>>;
  fileSaved(file: string): string;
  readonly fileFailed: string;
  readonly codeCopied: string;
  readonly codeByHand: string;
  mapHeadingIn(state: string): string;
  /** Meaning of an opened state's colours, over its legend. */
  countyLegend(kind: CountyKind): string;
  readonly pictureWithoutCounties: string;
  readonly columnCode: string;
  readonly columnStrongestOfAll: string;
  readonly columnAgency: string;
  columnCounty(kind: CountyKind): string;
  readonly columnDocument: string;
  readonly columnLevel: string;
  readonly columnCounties: string;
  readonly columnFips: string;
  readonly columnModel: string;
  readonly columnSigned: string;
  /** Column of the date of a newer list that no longer has the agreement. */
  readonly columnLeft: string;
  readonly columnAsOf: string;
  readonly columnSource: string;
}

/** Words of an answer about newer lists, of which only counts are known. They are loaded with the look-up. */
export interface LaterMessages {
  /** `isState`: the state itself was asked for. */
  laterGrew(state: string, before: number, now: number, date: string, isState: boolean): string;
  laterFell(state: string, before: number, now: number, date: string): string;
  laterSame(state: string, agreements: number, date: string): string;
  /** As many agreements, but not under the same models. */
  laterModels(
    state: string,
    agreements: number,
    date: string,
    changes: readonly ModelChange[],
  ): string;
  laterNone(state: string, date: string): string;
  /** Stands before the name of the archive, and a full stop after it. */
  readonly laterCountedBy: string;
  readonly laterLink: string;

  bodyLeft(body: string, date: string): string;
  /** Stands before agreements that a newer list no longer has. */
  leftHeading(date: string): string;
  /** The same for many, which are folded under it. */
  leftCount(agreements: number, date: string): string;
}

/** Reasons why a list from elsewhere is not shown. These words are loaded with what reads such lists. */
export interface FeedMessages {
  /** Line on screen for a reason. */
  feedProblem(reason: string): string;
  readonly feedProblems: Readonly<Record<FeedProblemKind, string>>;
}

/** Words for a reader's position. They are loaded with the code that finds its county. */
export interface PositionMessages {
  readonly nearCountyLine: string;
  readonly locateProblems: Readonly<Record<Exclude<LocateProblem, 'missing'>, string>>;
}

/**
 * Every word that the module shows or says by itself, in one language. Numbers arrive as numbers and dates as
 * ISO dates; the language formats them. A host may register another language with
 * `registerLanguage`; what is missing there falls back to English.
 */
export interface CoreMessages {
  /** BCP 47 tag of the locale that formats numbers and dates. */
  readonly locale: string;

  // Numbers and dates
  number(value: number): string;
  decimal(value: number): string;
  percent(share: number): string;
  date(iso: string): string;
  month(month: string): string;

  // Names
  readonly modelNames: Readonly<Record<Model, string>>;
  readonly shortModelNames: Readonly<Record<Model, string>>;
  readonly measureNames: Readonly<Record<Measure, string>>;

  // Counts
  agreements(count: number): string;
  agencies(count: number): string;
  places(places: Places): string;

  // The map's frame
  readonly mapHeading: string;
  /** Names what is shown: a measure, by state or by county, of one model or of all. */
  shown(measure: string, model: Model | 'all', isByCounty: boolean): string;
  /** Totals of what is counted; agencies are left out where they are 0, for they are not known. */
  totals(agreements: number, agencies: number, places: Places): string;
  /** What a model lets officers do, in one short line. */
  readonly modelLines: Readonly<Record<Model | 'all', string>>;
  asOf(date: string): string;
  age(days: number): string;
  stale(days: number): string;
  readonly allModels: string;
  /** The map's second part can't be had: controls, timeline, figures of a state. */
  readonly controlsMissing: string;
  /** A button beside what could not be loaded. */
  readonly tryAgain: string;

  // The map
  mapLabel(measure: string, model: string): string;
  readonly noAgreement: string;
  /** A class of states without any, in a narrow legend. */
  readonly none: string;
  asOfMonth(month: string, date: string): string;

  // The legend
  range(from: string, to: string): string;
  rangeFrom(from: string): string;
  rangeBelow(below: string): string;
  legendPlaces(places: Places): string;

  // The footer
  readonly source: string;
  readonly sourceName: string;
  readonly report: string;
  readonly disclaimer: string;

  // A newer list from elsewhere
  readonly feedReaderMissing: string;

  // The look-up: asking
  readonly checkHeading: string;
  readonly queryLabel: string;
  readonly queryHint: string;
  readonly queryPrivacy: string;
  readonly lookUp: string;
  readonly clearQuery: string;
  readonly looking: string;
  /** The look-up's part can't be had: agencies, search, answers. */
  readonly lookUpMissing: string;
  readonly locate: string;
  readonly locatePrivacy: string;
}

/** Words of the map's second part: what is asked for right after its first picture. */
export interface MapControlMessages {
  /** The code of the table or of an opened state can't be had. */
  readonly partMissing: string;
  /** Names short enough for a map's inset, where the full one is too long. */
  readonly insetNames: Readonly<Record<string, string>>;
  readonly models: string;
  readonly measure: string;
  /** Names of the measures in a narrow choice; a caption names them in full. */
  readonly measureOptions: Readonly<Record<Measure, string>>;
  readonly view: string;
  readonly viewMap: string;
  readonly viewTable: string;
  /** The switch to all counties in one picture. */
  readonly byCounty: string;
  readonly mapHelp: string;
  /** Tells what a choice of a state gives. */
  readonly mapHint: string;
  /** Tells what the hatching says of a rate. */
  readonly fewHint: string;
  /** A button in a state's figures that opens the state. */
  readonly seeState: string;
  /** Tells what is not known of a month behind the newest list. */
  newestOnly(asOf: string): string;
  /** Says what a newer list counts, and how many more or fewer that are. */
  laterList(asOf: string, agreements: number, change: number): string;
  placeSentence(figures: PlaceFigures): string;
  /** Lines on a measure's value, for the measures that the counts beside them don't tell. */
  readonly measureLines: Readonly<
    Partial<Record<Measure, (value: number, counties: number) => string>>
  >;

  // Through the months
  readonly timeline: string;
  readonly play: string;
  year(year: number): string;
  sinceMonthBefore(change: number): string;
  readonly compareWith: string;
  readonly compareNone: string;
  /** Names a measure's change since a month. */
  changeName(measure: string, since: string): string;
  changeRange(from: string, to: string): string;
  changeLine(change: ChangeFigures): string;
  columnChange(since: string): string;
  lastListed(month: string): string;
  sourceSheet(sheet: string): string;
  readonly method: string;

  // Files
  readonly download: string;
  readonly filesMissing: string;

  // What changed since the list before
  changesSince(since: string, joined: number, left: number): string;
}

/** Words of the map of all counties. */
export interface CountyMapMessages {
  /** Names the picture. */
  readonly nationCountiesLabel: string;
  readonly nationCountiesHelp: string;
  readonly nationCountiesHint: string;
  /** Counties whose sheriff or county police signed, of the 50 states and DC, and who lives there. */
  nationCountyFigures(figures: CountyShareFigures): string;
  /** The same of one state. */
  stateCountyFigures(figures: CountyShareFigures & {readonly kind: CountyKind}): string;
  /** Agencies that could not be placed in a county. */
  unplacedAgencies(agencies: number): string;
  residents(value: number, year: number): string;
  readonly stateAgenciesKey: string;
  readonly stateFilter: string;
  readonly everyCounty: string;
  readonly stateTotals: string;
  readonly columnOwnModel: string;
  readonly columnLocalModel: string;
  readonly columnSignedCounties: string;
  readonly columnCountyTotal: string;
  readonly columnCountyShare: string;
  readonly columnResidentShare: string;
  columnResidents(year: number): string;
  /** No agreement, in a cell. */
  readonly noneInCell: string;
}

/** Names of models, places and kinds of agencies, which come with each late file that shows them. */
export interface NameMessages {
  readonly stateNames: Readonly<Record<string, string>>;
  /** ICE's English name, shown once beside a translated one; empty in English. */
  readonly originalModelNames: Readonly<Record<Model, string>>;
  readonly power: Readonly<Record<Model, string>>;
  readonly modelExplanations: Readonly<Record<ModelChoice, string>>;
  readonly noAgreementHere: string;
  /** Beside a state agency whose agreements work in prisons alone. */
  worksInPrisons(isTerritory: boolean): string;
  /** A place by its English name with its kind, such as "Collier County", as a line of its own. */
  placeName(name: string): string;
  readonly levelNames: Readonly<Record<Level, string>>;
  placeIn(place: string, state: string): string;
}

/** Words of the look-up's part: suggestions and verdicts. */
export interface LookUpMessages {
  lookingFirstIn(state: string): string;
  readonly lookEverywhere: string;
  readonly suggestions: string;
  suggestionCount(count: number): string;
  readonly placeKinds: Readonly<Record<PlaceKind, string>>;
  readonly placesMissing: string;
  readonly locating: string;
  readonly locateMissing: string;

  // The look-up: the verdict, each line a whole sentence
  /** For the one agency that was asked about. */
  signedOne(agency: string, agreements: number): string;
  /** Agencies of one name, too many to be named each. */
  signedNamesakes(agencies: number, agreements: number): string;
  /** For a state, and for a county with more agencies than a verdict names. */
  signedIn(place: string, agencies: number, agreements: number): string;
  /**
   * A body as a line begins with it: by its role and its place, or by its English name where that is
   * its own or the role is another one.
   */
  bodyName(role: Role, name: string, place: string): string;
  bodySigned(body: string, agreements: number): string;
  bodyNotListed(body: string): string;
  /** For a body that stands on the list under the name of the agency that it belongs to. */
  bodyUnder(body: string, agency: string, agreements: number): string;
  /** For a body that may belong to an agency on the list: neither a yes nor a no. */
  bodyMayBeUnder(body: string, agency: string): string;
  bodyApplied(body: string): string;
  /** For the one body that was asked about and is not on the list. */
  namedNotListed(role: Role, name: string, place: string): string;
  /** Police departments of towns and other agencies of a county that a verdict counts. */
  othersSigned(police: number, others: number): string;
  placeNotListed(place: string): string;
  zipNotListed(zip: string): string;
  /** The name is null when several have applied. */
  appliedVerdict(agency: string | null, agencies: number): string;
  readonly choiceVerdict: string;
  readonly unknownVerdict: string;
  readonly unknownHint: string;
  /** Said to a reader who looks up nothing. */
  readonly emptyQuery: string;
  listOf(date: string): string;
  /** A ZIP code with its town or, outside towns, its county; both may be unknown. */
  zipPlace(zip: string, city: string | null, county: string | null): string;
  zipCaution(county: string | null): string;
  readonly zipOutsideTowns: string;
  readonly positionOutsideTowns: string;
  readonly militaryMail: string;

  // The look-up: what comes second in a verdict
  /** Agencies that have signed and act in parts of the place; no names when they are many. */
  alsoInParts(place: string, agencies: number, names: readonly string[]): string;
  /** Other agencies around that have signed; no names when they are many. */
  alsoNearby(agencies: number, names: readonly string[]): string;
  /** State agencies that have signed: those that act everywhere, and those of prisons alone. */
  stateAgencies(state: string, everywhere: number, inPrisons: number, isTerritory: boolean): string;

  // The look-up: what stands under the verdict
  readonly notOnList: string;
  /** Not on the list is not proof of no cooperation: said with every no. */
  readonly caution: string;
  /** The same, beside bodies that have signed. */
  readonly cautionBeside: string;

  // The look-up: state law
  readonly adviceNotLoaded: string;

  readonly helpHeading: string;
}

/** All words of a language. */
export interface Messages
  extends
    CoreMessages,
    MapControlMessages,
    MapPartMessages,
    CountyMapMessages,
    NameMessages,
    LookUpMessages,
    LaterMessages,
    AdviceMessages,
    FeedMessages,
    PositionMessages {}

/** Some of the messages: whole keys may be missing, and words within a table of words. */
export type PartialMessages = {
  readonly [Key in keyof Messages]?: Messages[Key] extends Readonly<Record<string, string>>
    ? Readonly<Partial<Messages[Key]>>
    : Messages[Key];
};
