import type {Agency, DocumentsOf} from '../../../data/model.ts';
import type {Counted} from '../../../data/totals.ts';
import type {AgencyOrder, ModelChoice} from '../../../data/vocabulary.ts';
import type {CountyShapes} from '../../../geo/counties.ts';
import type {NationCounty} from '../../../geo/nation-counties.ts';
import type {Messages} from '../../../i18n/messages.ts';
import type {Choropleth} from '../../choropleth/choropleth.ts';
import type {CountyShare, NationFigures} from '../../counties/county-figures.ts';
import type {NationBand, NationBorder, NationDot} from '../../counties/county-picture.ts';
import type {CountyRow} from '../../counties/county-rows.ts';
import type {CountyClass} from '../../opened/county/county-classes.ts';
import type {StateCover} from '../../opened/county/county-cover.ts';
import type {AgreementOrder} from '../../table/agreement-rows.ts';
import type {SortOrder} from '../../table/state-table.ts';

/** An opened state as it is shown. */
export interface OpenedView {
  /** USPS code. */
  readonly code: string;
  /** Its agencies, those of the other states with them. */
  readonly agencies: readonly Agency[];
  /** Null when they can't be had: the state is then drawn whole. */
  readonly shapes: CountyShapes | null;
  /** Null when the links can't be had: their columns are then left out. */
  readonly documents: DocumentsOf | null;
  /** Names of its counties by FIPS code. */
  readonly countyNames: ReadonlyMap<string, string>;
  readonly order: AgencyOrder;
  /** Order of its table, where that is shown and sorted; else null. */
  readonly tableOrder: AgreementOrder | null;
  /** FIPS code of the county that its list is narrowed to, or null. */
  readonly chosen: string | null;
}

/** What is known of the counties of a state. */
export interface CountyTotals extends CountyShare {
  /** USPS code. */
  readonly state: string;
  /** Share of its residents who live in counties that signed, from 0 to 1; null where it is not known. */
  readonly share: number | null;
}

/** All counties as they are shown. */
export interface CountiesView {
  readonly cover: StateCover;
  readonly figures: NationFigures;
  readonly classes: readonly CountyClass[];
  readonly shapes: ReadonlyMap<string, NationCounty>;
  readonly residentsYear: number;
  /** Rows of the table as it is filtered and sorted, or of all counties. */
  readonly rows: readonly CountyRow[];
  /** Rows of the table of totals by state, where that is shown; else null. */
  readonly totals: readonly CountyTotals[] | null;
  /** What its legend is accompanied by. */
  readonly sentences: readonly string[];
  readonly dots: readonly NationDot[];
  readonly bands: readonly NationBand[];
  /** Each border once, by how it is drawn. */
  borders(): ReadonlyMap<NationBorder, string>;
}

/** Content of an element at this moment, which its files are made from. */
export interface ExportView {
  readonly messages: Messages;
  /** The host's heading, or null for the built-in one. */
  readonly heading: string | null;
  readonly model: ModelChoice;
  readonly choropleth: Choropleth;
  /** The sums that are shown: the list's own, or those of a month gone by. */
  readonly counted: Counted;
  /** ISO date of the list that the sums come from. */
  readonly asOf: string;
  /** File name of ICE's sheet; null where it is not known. */
  readonly sheet: string | null;
  /** Order of the table of states. */
  readonly order: SortOrder;
  readonly opened: OpenedView | null;
  /** Set where all counties are shown at once. */
  readonly counties?: CountiesView | null;
  /** The element's attributes by name, for the embed code; null and false leave one out. */
  readonly attributes: EmbedAttributes;
}

/** Attributes of an element by name. */
export type EmbedAttributes = Readonly<Record<string, string | boolean | null>>;
