import type {Month} from '../../data/history.ts';
import type {Choropleth} from '../choropleth/choropleth.ts';

/** A reader's acts on the national map, as far as its view hands them on. */
export interface NationActs {
  /** The class of the legend that was picked out, or null. */
  readonly picked: number | null;
  /** The class whose states are pointed out, or null. */
  readonly highlighted: number | null;
  /** Sorts the states by their change since a month. */
  changeSince(month: Month): Choropleth;
  /** Handles an event of the map's box, or of its legend. */
  handleEvent(event: Event): void;
  /** Takes the shapes of the states as they are drawn. */
  takeShapes(shapes: SVGGElement): void;
  /** Renders what lies over the shapes: names, call-outs, outlines. */
  renderOver(): unknown;
  /** Renders what stands beside the map: its help and a tooltip. */
  renderBeside(): unknown;
}
