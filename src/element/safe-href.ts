import {toUrl} from '../lib/to-url.ts';

const ACCEPTED = ['https:', 'http:', 'mailto:'];

/** Base for relative addresses: any will do, since only the protocol is looked at. */
const ANY_PAGE = 'https://host.invalid';

/**
 * Gives back an address that the host wants linked, or null when it isn't one that a link may have:
 * `javascript:` and the like never become links.
 */
export function safeHref(address: string | null | undefined): string | null {
  const text = address?.trim();
  if (!text) return null;
  const url = toUrl(text, ANY_PAGE);
  return url && ACCEPTED.includes(url.protocol) ? text : null;
}
