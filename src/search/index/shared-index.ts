import type {Dataset} from '../../data/model.ts';
import {createIndex, type Index} from './create-index.ts';
import type {Places} from '../places/places.ts';

const WITHOUT_PLACES = {};
const indexes = new WeakMap<Dataset, WeakMap<object, Index>>();

/** Returns the index of a data set and places, which all who ask share; the first one builds it. */
export function sharedIndex(dataset: Dataset, places: Places | undefined): Index {
  const byPlaces = indexes.get(dataset) ?? new WeakMap<object, Index>();
  indexes.set(dataset, byPlaces);
  const index = byPlaces.get(places ?? WITHOUT_PLACES) ?? createIndex(dataset, places);
  byPlaces.set(places ?? WITHOUT_PLACES, index);
  return index;
}
