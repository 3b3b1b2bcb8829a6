import {loadDocuments} from '../data/load-documents.ts';
import type {Dataset, DocumentsOf} from '../data/model.ts';
import {builtIn} from '../data/built-in-list.ts';
import {addWords} from '../i18n/languages.ts';
import type {Index} from '../search/create-index.ts';
import {loadPlaces} from '../search/load-places.ts';
import type {Places} from '../search/places.ts';
import {sharedIndex} from '../search/shared-index.ts';
import {suggest} from '../search/suggest.ts';
import type {Answer, Choice, Suggestion} from './answer.ts';
import {countyChoice, toSuggestion} from './choices.ts';
import {answerQuery, type QueryOptions} from './verdict.ts';

/** Advice beside an answer: agencies in detail, state laws, steps; loaded beside the module. */
export type Advice = typeof import('./answer/advice.ts');

/** Loaders of the parts beside the module; a test hands in its own. */
export interface Loaders {
  places(): Promise<Places>;
  documents(dataset: Dataset): Promise<DocumentsOf>;
  advice(): Promise<Advice>;
}

/** Options of a list of suggestions. */
export interface SuggestOptions {
  /** USPS code of the state that is looked in first. */
  readonly state?: string | null;
  /** Maximum number of suggestions. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 8;

const LOADERS: Loaders = {
  places: loadPlaces,
  documents: dataset => loadDocuments(dataset, builtIn()),
  advice: loadAdvice,
};

/**
 * Answers questions on a data set with all that has been loaded so far, and loads the rest on demand.
 * Making one costs nothing: the index is built at the first question, once for the same data set and
 * places, however many services there are.
 */
export class LookUpService {
  #dataset: Dataset;
  #loaders: Loaders;
  #places?: Places;
  #documents?: DocumentsOf;
  #loading?: Promise<boolean>;

  /** Whether all that loads beside the module has arrived or failed once: nothing to wait for. */
  isReady = false;

  /** Whether the addresses of signed documents have arrived. */
  hasDocuments = false;

  /** State laws and what people can do; undefined until they have arrived. */
  advice: Advice | undefined;

  constructor(dataset: Dataset = builtIn(), loaders: Loaders = LOADERS) {
    this.#dataset = dataset;
    this.#loaders = loaders;
  }

  /** Ranks what the text typed so far may become. Never throws, never waits. */
  suggest(query: string, {state, limit = DEFAULT_LIMIT}: SuggestOptions = {}): Suggestion[] {
    const index = this.#index;
    const candidates = suggest(index, query, limit, state ?? undefined);
    return candidates.map(candidate => toSuggestion(index, candidate));
  }

  /** Answers a text, or the suggestion or choice whose id goes with it. Never throws, never waits. */
  answer(query: string, options?: QueryOptions): Answer {
    return answerQuery(this.#index, query, options, this.#documents);
  }

  /** Makes a choice of a county by its FIPS code; null where its name is not known. */
  county(fips: string): Choice | null {
    return countyChoice(this.#index, fips);
  }

  /**
   * Loads what the module leaves beside it: the same files, whatever is asked. What failed before
   * is tried again. Never rejects; tells whether anything new has come.
   */
  load(): Promise<boolean> {
    this.#loading ??= this.#loadMissing().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  get #index(): Index {
    return sharedIndex(this.#dataset, this.#places);
  }

  /** Loads each part on its own: without one of them the others still serve. */
  async #loadMissing(): Promise<boolean> {
    const {places, documents, advice} = this.#loaders;
    const arrived = await Promise.all([
      this.#places ?? attempt(places(), part => (this.#places = part)),
      this.#documents ?? attempt(documents(this.#dataset), part => (this.#documents = part)),
      this.advice ?? attempt(advice(), part => (this.advice = part)),
    ]);
    this.hasDocuments = this.#documents !== undefined;
    this.isReady = true;
    return arrived.includes(true);
  }
}

async function loadAdvice(): Promise<Advice> {
  const advice = await import('./answer/advice.ts');
  addWords(advice.words);
  return advice;
}

/** Takes a part when it arrives, and tells whether it did; a part that can't be had is no error. */
async function attempt<T>(promise: Promise<T>, take: (part: T) => void): Promise<boolean> {
  try {
    take(await promise);
    return true;
  } catch {
    return false;
  }
}
