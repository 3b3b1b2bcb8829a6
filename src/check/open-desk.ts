import {loadDocuments} from '../data/load-documents.ts';
import type {Dataset, DocumentsOf} from '../data/model.ts';
import {builtIn} from '../data/store.ts';
import {countyLabel} from '../geo/county-label.ts';
import {addWords} from '../i18n/languages.ts';
import {loadPlaces} from '../search/load-places.ts';
import type {Places} from '../search/places.ts';
import {stateOf} from '../search/state-of.ts';
import type {Checker, Choice} from './answer.ts';
import {createChecker} from './checker.ts';
import type {Advice, Desk} from './desk.ts';

/** How the parts beside the module are had; a test hands in its own. */
export interface Loaders {
  places(): Promise<Places>;
  documents(list: Dataset): Promise<DocumentsOf>;
  advice(): Promise<Advice>;
}

const LOADERS: Loaders = {
  places: loadPlaces,
  documents: list => loadDocuments(list, builtIn()),
  advice: loadAdvice,
};

async function loadAdvice(): Promise<Advice> {
  const advice = await import('./answer/advice.ts');
  addWords(advice.words);
  return advice;
}

/** A data set with all that is looked up beside it. */
export function openDesk(dataset: Dataset = builtIn(), loaders: Loaders = LOADERS): Desk {
  return new LoadingDesk(dataset, loaders);
}

class LoadingDesk implements Desk {
  isReady = false;
  advice: Advice | undefined;
  #dataset: Dataset;
  #loaders: Loaders;
  #places?: Places;
  #documents?: DocumentsOf;
  #checker?: Checker;
  #loading?: Promise<boolean>;

  constructor(dataset: Dataset, loaders: Loaders) {
    this.#dataset = dataset;
    this.#loaders = loaders;
  }

  get checker(): Checker {
    const parts = {
      ...(this.#places && {places: this.#places}),
      ...(this.#documents && {documents: this.#documents}),
    };
    return (this.#checker ??= createChecker(this.#dataset, parts));
  }

  get hasDocuments(): boolean {
    return this.#documents !== undefined;
  }

  load(): Promise<boolean> {
    this.#loading ??= this.#loadMissing().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  county(fips: string): Choice | null {
    const name = this.#places?.countyNames.get(fips) ?? this.#dataset.countyNames().get(fips);
    const state = stateOf(fips);
    if (!name || !state) return null;
    const label = countyLabel(fips, name);
    const value = `${label}, ${state}`;
    return {kind: 'county', name: label, state, fips: [fips], models: [], value};
  }

  /** Each part on its own: without one of them the others still serve. */
  async #loadMissing(): Promise<boolean> {
    const {places, documents, advice} = this.#loaders;
    const came = await Promise.all([
      this.#places ?? attempt(places(), got => (this.#places = got)),
      this.#documents ?? attempt(documents(this.#dataset), got => (this.#documents = got)),
      this.advice ?? attempt(advice(), got => (this.advice = got)),
    ]);
    const isNews = came.includes(true);
    if (isNews) this.#checker = undefined;
    this.isReady = true;
    return isNews;
  }
}

/** Whether something came; what did not come is not an error to anybody but the console. */
async function attempt<T>(promise: Promise<T>, take: (got: T) => void): Promise<boolean> {
  try {
    take(await promise);
    return true;
  } catch {
    return false;
  }
}
