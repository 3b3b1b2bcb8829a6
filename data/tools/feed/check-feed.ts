import type {Dataset} from '../../../src/data/model.ts';
import {readFeed} from '../../../src/feed/read-feed.ts';

/** Reads a feed as the elements do, on the day of its list. Throws when they would refuse it. */
export function readFeedText(text: string, asOf: string): Dataset {
  return readFeed(text, Date.parse(asOf));
}
