import type {Dataset} from '../../../src/data/model.ts';
import {feedGivens} from '../../../src/feed/feed-givens.ts';
import {readFeed} from '../../../src/feed/feed-reader.ts';

/** Reads a feed as the elements do, on the day of its list. Throws what they would refuse it for. */
export function readFeedText(text: string, asOf: string): Dataset {
  return readFeed(text, feedGivens, Date.parse(asOf));
}
