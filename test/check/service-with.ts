import {LookUpService, type Advice} from '../../src/check/look-up/look-up-service.ts';
import type {Dataset, DocumentsOf} from '../../src/data/model.ts';
import type {Places} from '../../src/search/places/places.ts';

/** Parts that a service has loaded. */
export interface Parts {
  readonly places?: Places;
  readonly documents?: DocumentsOf;
}

/** Opens a service on a list with these parts; all others can't be had. */
export async function serviceWith(
  dataset: Dataset,
  {places, documents}: Parts = {},
): Promise<LookUpService> {
  const service = new LookUpService(dataset, {
    places: () => orReject(places),
    documents: () => orReject(documents),
    advice: () => orReject<Advice>(undefined),
  });
  await service.load();
  return service;
}

function orReject<Part>(part: Part | undefined): Promise<Part> {
  return part === undefined ? Promise.reject(new Error('not there')) : Promise.resolve(part);
}
