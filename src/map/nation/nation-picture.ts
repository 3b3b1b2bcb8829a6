import type {Counted} from '../../data/totals.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {Choropleth} from '../choropleth.ts';

/** Content of the national map, and the marks on its parts. */
export interface NationPicture {
  readonly choropleth: Choropleth;
  /** Sums that the shapes are named by. */
  readonly counted: Counted;
  readonly messages: Messages;
  /** USPS codes in the order of their names: the order in which they are read out. */
  readonly ids: readonly string[];
  readonly selected: string | null;
  readonly pointed: string | null;
  /** The class whose states are pointed out, or null. */
  readonly highlighted: number | null;
  /** Whether shapes and insets have their names, and small states their call-outs. */
  readonly isNamed: boolean;
  /** The one state that Tab leads to. */
  readonly tabStop: string;
}
