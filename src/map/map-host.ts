import type {LitElement} from 'lit';
import type {ListSummary} from '../data/model.ts';
import type {ModelChoice, View} from '../data/vocabulary.ts';

/** The map's element, as far as its late parts use it. */
export interface MapHost extends LitElement {
  readonly list: ListSummary;
  readonly model: ModelChoice;
  /** USPS code of the state that is opened, or null. */
  readonly state: string | null;
  view: View;
  /** The host's heading, or null for the built-in one. */
  readonly heading: string | null;
}
