import type {Measure} from '../data/measures.ts';
import type {ModelChoice} from '../data/vocabulary.ts';
import {PUBLIC} from '../element/events.ts';

/** A reader chose a state on the map or in the table, or gave the choice up. */
export class StateSelectEvent extends Event {
  /** USPS code, or null when the choice was given up. */
  readonly state: string | null;

  constructor(state: string | null) {
    super('state-select', PUBLIC);
    this.state = state;
  }
}

/** A reader chose which agreements are counted. */
export class ModelChangeEvent extends Event {
  readonly model: ModelChoice;

  constructor(model: ModelChoice) {
    super('model-change', PUBLIC);
    this.model = model;
  }
}

/** A reader chose what the colour says. */
export class MeasureChangeEvent extends Event {
  readonly measure: Measure;

  constructor(measure: Measure) {
    super('measure-change', PUBLIC);
    this.measure = measure;
  }
}

/** A reader moved through the months, or chose one to compare with. */
export class MonthChangeEvent extends Event {
  /** `YYYY-MM`, or null for the newest list. */
  readonly month: string | null;
  /** The month compared with, `YYYY-MM`, or null for none. */
  readonly compare: string | null;

  constructor(month: string | null, compare: string | null) {
    super('month-change', PUBLIC);
    this.month = month;
    this.compare = compare;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'state-select': StateSelectEvent;
    'model-change': ModelChangeEvent;
    'measure-change': MeasureChangeEvent;
    'month-change': MonthChangeEvent;
  }
}
