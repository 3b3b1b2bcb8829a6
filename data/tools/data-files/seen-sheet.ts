/** The two lists that ICE publishes. */
export type ListKind = 'participating' | 'pending';

/** An item of `data/seen-sheets.json`: a list that was read before. */
export interface SeenSheet {
  readonly sha256: string;
  /** File name under which these bytes first came. */
  readonly sheet: string;
  /** ISO date of the list. */
  readonly asOf: string;
  readonly kind: ListKind;
  readonly rows: number;
}
