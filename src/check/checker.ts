import type {Dataset} from '../data/model.ts';
import {createIndex, type Index} from '../search/create-index.ts';
import type {Places} from '../search/places.ts';
import {suggest} from '../search/suggest.ts';
import type {Candidate} from '../search/candidate.ts';
import type {Checker, Choice, DocumentsOf, Suggestion} from './answer.ts';
import {toChoice} from './choices.ts';
import {answerQuery} from './verdict.ts';

const DEFAULT_LIMIT = 8;

/** What comes from beside the module, as far as it has come. */
export interface CheckerParts {
  readonly places?: Places;
  readonly documents?: DocumentsOf;
}

/**
 * Makes a data set ready to be asked. Make another one when more parts have come: the index is
 * built at the first question, and once for the same data set and places.
 */
export function createChecker(dataset: Dataset, {places, documents}: CheckerParts = {}): Checker {
  let made: Index | undefined;
  const index = () => (made ??= indexOf(dataset, places));
  return {
    suggest: (query, {state, limit = DEFAULT_LIMIT} = {}) =>
      suggest(index(), query, limit, state).map(candidate => toSuggestion(index(), candidate)),
    answer: (query, {state} = {}) => answerQuery(index(), query, state, documents),
    answerFor: ({value}: Suggestion | Choice) => answerQuery(index(), value, undefined, documents),
  };
}

const WITHOUT_PLACES = {};
const indexes = new WeakMap<Dataset, WeakMap<object, Index>>();

function indexOf(dataset: Dataset, places: Places | undefined): Index {
  const byPlaces = indexes.get(dataset) ?? new WeakMap<object, Index>();
  indexes.set(dataset, byPlaces);
  const index = byPlaces.get(places ?? WITHOUT_PLACES) ?? createIndex(dataset, places);
  byPlaces.set(places ?? WITHOUT_PLACES, index);
  return index;
}

function toSuggestion(index: Index, candidate: Candidate): Suggestion {
  const {kind, name, state, fips, models, value} = toChoice(index, candidate);
  const county = index.counties.get(fips?.[0] ?? '')?.name ?? '';
  return {kind, name, state, detail: kind === 'county' ? '' : county, models, value};
}
