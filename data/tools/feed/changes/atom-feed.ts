import {ICE_PAGE} from '../../../../src/addresses.ts';
import {escapeMarkup} from '../../../../src/lib/escape.ts';
import {FEED_AUTHOR, feedDate, type ChangesFeed} from './about-feed.ts';
import type {ChangeItem} from './change-items.ts';

/** Writes a feed as Atom (RFC 4287). */
export function atomFeed({id, title, description, updated, items}: ChangesFeed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US">
  <id>${id}</id>
  <title>${escapeMarkup(title)}</title>
  <subtitle>${escapeMarkup(description)}</subtitle>
  <updated>${feedDate(updated)}</updated>
  <author><name>${FEED_AUTHOR}</name></author>
  <link rel="via" type="text/html" href="${ICE_PAGE}"/>
${items.map(entry).join('')}</feed>
`;
}

function entry(item: ChangeItem): string {
  const {id, title, text, asOf, state, model, kind, document} = item;
  const terms = [kind, state, model].map(term => `    <category term="${term}"/>\n`).join('');
  const paper = document
    ? `    <link rel="related" type="application/pdf" href="${escapeMarkup(document)}"/>\n`
    : '';
  return `  <entry>
    <id>${id}</id>
    <title>${escapeMarkup(title)}</title>
    <updated>${feedDate(asOf)}</updated>
    <published>${feedDate(asOf)}</published>
${terms}${paper}    <content type="text">${escapeMarkup(text)}</content>
  </entry>
`;
}
