import type {Dataset} from '../../../src/data/model.ts';
import {datasetOf} from '../../../src/data/feed.ts';
import {states} from '../../../src/data/states.ts';
import {checkFeed} from '../../../src/data/validate-feed.ts';

/** Reads a feed as the elements do, on the day of its list. Throws what they would refuse it for. */
export function readFeedText(text: string, asOf: string): Dataset {
  return datasetOf(checkFeed(JSON.parse(text), states, Date.parse(asOf)));
}
