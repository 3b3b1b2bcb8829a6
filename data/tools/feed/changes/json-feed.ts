import {FEED_AUTHOR, feedDate, type ChangesFeed} from './about-feed.ts';
import type {ChangeItem} from './change-items.ts';

/** Writes a feed as JSON Feed 1.1. What it has no field for stands in `_eyes_on_ice`. */
export function jsonFeed({title, description, items}: ChangesFeed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language: 'en-US',
    authors: [{name: FEED_AUTHOR}],
    items: items.map(toItem),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function toItem({id, title, text, document, ...change}: ChangeItem) {
  const {kind, state, agency, model, asOf, since, signed, from, fromState} = change;
  return {
    id,
    title,
    content_text: text,
    ...(document ? {external_url: document} : {}),
    date_published: feedDate(asOf),
    tags: [kind, state, model],
    _eyes_on_ice: {
      kind,
      state,
      agency,
      model,
      as_of: asOf,
      since,
      signed,
      document,
      ...(from ? {from} : {}),
      ...(fromState ? {from_state: fromState} : {}),
    },
  };
}
