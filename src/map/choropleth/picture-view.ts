/** What stands in the place of the map of states: an opened state, or all counties. */
export interface PictureView {
  /** Renders it; the state is the one that is opened. */
  render(state: string): unknown;
  /** Draws what was left out of its first picture. */
  showRest(): void;
}
