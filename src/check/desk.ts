import type {Checker, Choice} from './answer.ts';

/** The advice that is loaded beside the module. */
export type Advice = typeof import('./answer/advice.ts');

/** Where the element's answers come from. A test hands in its own. */
export interface Desk {
  /** Asks with all that has arrived so far. */
  readonly checker: Checker;
  /** State laws and what people can do; undefined until they have arrived. */
  readonly advice: Advice | undefined;
  /** Whether addresses of signed documents have arrived. */
  readonly hasDocuments: boolean;
  /** What is loaded beside the module has arrived, or has failed once: nothing to wait for. */
  readonly isReady: boolean;
  /**
   * Loads what the module leaves beside it: the same files, whatever is asked. What failed before
   * is tried again. Never rejects; tells whether anything new has come.
   */
  load(): Promise<boolean>;
  /** A county as something to choose; null where its name is not known. */
  county(fips: string): Choice | null;
}
