import type {Dataset} from '../data/model.ts';
import {datasetOf} from './dataset-of-feed.ts';
import {FeedProblem} from './feed-problem.ts';
import {checkFeed} from './validate-feed.ts';

/** Reads a list from a file's text. Throws a FeedProblem. */
export function readFeed(text: string, now = Date.now()): Dataset {
  return datasetOf(checkFeed(parse(text), now));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FeedProblem(/^\s*<(?:!doctype|html)/i.test(text) ? 'web-page' : 'not-json');
  }
}
