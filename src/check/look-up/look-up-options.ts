/** Options of a look-up from a page's code. */
export interface LookUpOptions {
  /** USPS code of the state to look in first. Any other value causes a warning and is ignored. */
  readonly state?: string;
  /** Address of a newer list in the feed format, instead of the one in the module. */
  readonly src?: string;
  /** Signal that cancels the look-up. */
  readonly signal?: AbortSignal;
}
