import type {ListSummary} from '../data/model.ts';
import {totalOf} from '../data/totals.ts';

/** Options of public events: they leave the shadow root they were made in, and bubble. */
export const PUBLIC: EventInit = {bubbles: true, composed: true};

/** A data set is on screen: the built-in one, or the one `src` names. */
export class DataLoadEvent extends Event {
  /** ISO date of ICE's list. */
  readonly asOf: string;
  readonly agreements: number;
  /** Address it came from, or null for the built-in one. */
  readonly src: string | null;

  constructor(dataset: ListSummary, src: string | null) {
    super('data-load', PUBLIC);
    this.asOf = dataset.asOf;
    this.agreements = totalOf(dataset, 'all');
    this.src = src;
  }
}

/** The data set that `src` names can't be used; what was on screen stays. */
export class DataErrorEvent extends Event {
  /** Why, in words that a person can read. */
  readonly reason: string;
  readonly src: string;

  constructor(reason: string, src: string) {
    super('data-error', PUBLIC);
    this.reason = reason;
    this.src = src;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'data-load': DataLoadEvent;
    'data-error': DataErrorEvent;
  }
}
