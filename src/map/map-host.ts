import type {LitElement} from 'lit';
import type {Measure} from '../data/measures.ts';
import type {ListSummary} from '../data/model.ts';
import type {Detail, ModelChoice, View} from '../data/vocabulary.ts';
import type {Messages} from '../i18n/messages.ts';

/** The map's element, as far as its late parts use it. */
export interface MapHost extends LitElement {
  readonly list: ListSummary;
  model: ModelChoice;
  measure: Measure;
  /** The month shown, `YYYY-MM`; null for the newest list. */
  month: string | null;
  /** The month compared with, `YYYY-MM`; null for none. */
  compare: string | null;
  /** USPS code of the state that is opened, or null. */
  state: string | null;
  view: View;
  detail: Detail;
  readonly headingLevel: string;
  readonly noLegend: boolean;
  /** The host's heading, or null for the built-in one. */
  readonly heading: string | null;
}

/** What opening a state needs of the map beyond its public properties. */
export interface OpeningContext {
  messages(): Messages;
  /** Draws in the same moment: printing waits for nothing. */
  drawNow(): void;
}
