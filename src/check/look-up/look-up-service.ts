import {loadDocuments} from '../../data/load-documents.ts';
import type {Dataset, DocumentsOf} from '../../data/model.ts';
import {builtIn} from '../../data/built-in-list.ts';
import {addWords} from '../../i18n/languages.ts';
import type {Index} from '../../search/index/create-index.ts';
import {loadPlaces} from '../../search/places/load-places.ts';
import type {Places} from '../../search/places/places.ts';
import {sharedIndex} from '../../search/index/shared-index.ts';
import {suggest} from '../../search/suggest.ts';
import type {Answer, Choice, Suggestion} from './answer.ts';
import {locatedChoice, toSuggestion} from './choices.ts';
import type {Whereabouts} from './position.ts';
import {answerQuery, type QueryOptions} from './verdict.ts';

/** Advice beside an answer: agencies in detail, state laws, steps; loaded beside the module. */
export type Advice = typeof import('../answer/advice.ts');

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
  /** Whether a part has come since `load` has last told so. */
  #hasNews = false;

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

  /** Makes a choice of where a device is; null where the county's name is not known. */
  located(where: Pick<Whereabouts, 'fips' | 'towns'>): Choice | null {
    return locatedChoice(this.#index, where);
  }

  /**
   * Loads what the module leaves beside it: the same files, whatever is asked. What failed before
   * is tried again. Never rejects; tells whether anything new has come.
   */
  load(): Promise<boolean> {
    this.#loading ??= this.#loadMissing().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  /**
   * Loads documents and advice before a reader turns to the look-up, so that less is left for then.
   * Never rejects.
   */
  async prepare(): Promise<void> {
    await Promise.all([this.#loadDocuments(), this.#loadAdvice()]);
  }

  get #index(): Index {
    return sharedIndex(this.#dataset, this.#places);
  }

  /** Loads each part on its own: without one of them the others still serve. */
  async #loadMissing(): Promise<boolean> {
    await Promise.all([this.#loadPlaces(), this.#loadDocuments(), this.#loadAdvice()]);
    this.isReady = true;
    const hasNews = this.#hasNews;
    this.#hasNews = false;
    return hasNews;
  }

  async #loadPlaces(): Promise<void> {
    if (!this.#places) await this.#take(this.#loaders.places(), part => (this.#places = part));
  }

  async #loadDocuments(): Promise<void> {
    const {documents} = this.#loaders;
    if (!this.#documents)
      await this.#take(documents(this.#dataset), part => (this.#documents = part));
    this.hasDocuments = this.#documents !== undefined;
  }

  async #loadAdvice(): Promise<void> {
    if (!this.advice) await this.#take(this.#loaders.advice(), part => (this.advice = part));
  }

  /** Takes a part when it arrives; a part that can't be had is no error. */
  async #take<T>(promise: Promise<T>, take: (part: T) => void): Promise<void> {
    try {
      take(await promise);
      this.#hasNews = true;
    } catch {
      // What is there already still serves.
    }
  }
}

async function loadAdvice(): Promise<Advice> {
  const advice = await import('../answer/advice.ts');
  addWords(advice.words);
  return advice;
}
