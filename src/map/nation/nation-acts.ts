/** A reader's acts on the national map, as far as its view hands them on. */
export interface NationActs {
  /** Handles an event of the map's box. */
  handleEvent(event: Event): void;
  /** Takes the shapes of the states as they are drawn. */
  takeShapes(shapes: SVGGElement): void;
  /** Renders what lies over the shapes: names, call-outs, outlines. */
  renderOver(): unknown;
  /** Renders what stands beside the map: its help and a tooltip. */
  renderBeside(): unknown;
}
