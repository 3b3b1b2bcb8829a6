/**
 * Reads a list from elsewhere. Loaded from beside the module when an element has a `src`, and never
 * otherwise; what it shares with the module it is given.
 */
import {enFeed} from '../i18n/en/feed.ts';
import {esFeed} from '../i18n/es/feed.ts';
import {datasetOf} from './dataset-of-feed.ts';
import {Fault} from './fault.ts';
import type {FeedGivens} from './feed-givens.ts';
import {fetchText, type FetchOptions} from './fetch-text.ts';
import type {Dataset} from '../data/model.ts';
import {checkFeed} from './validate-feed.ts';

/** Its words. */
export const words = {en: enFeed, es: esFeed};

/** Loads the list at an address. Throws a Fault. */
export async function loadFeed(
  url: string,
  signal: AbortSignal,
  givens: FeedGivens,
  options: FetchOptions = {},
): Promise<Dataset> {
  return readFeed(await fetchText(url, signal, options), givens);
}

/** Reads a list from a file's text. Throws a Fault. */
export function readFeed(text: string, givens: FeedGivens, now = Date.now()): Dataset {
  return datasetOf(checkFeed(parse(text), givens, now), givens);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault(/^\s*<(?:!doctype|html)/i.test(text) ? 'web-page' : 'not-json');
  }
}
