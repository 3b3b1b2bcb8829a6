import {isAddress} from '../../../../src/feed/feed-rules.ts';

const HOST = /^(?:[a-z0-9-]+\.)*ice\.gov$/;
/** An at sign, escaped once, or once more by each that wrapped the address. */
const AT_SIGN = /@|%(?:25)*40/;

/** Accepts an https address on ice.gov that names no person; null for any other. */
export function iceAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const onIce = url.protocol === 'https:' && HOST.test(url.hostname) && !url.port;
  if (!onIce || url.username || url.password) return null;
  // An e-mail address in a path or a query is somebody's mailbox.
  if (AT_SIGN.test(url.href)) return null;
  // A place in the document is no part of its address, and no feed carries it.
  url.hash = '';
  return isAddress(url.href) ? url.href : null;
}
