const HOST = /^(?:[a-z0-9-]+\.)*ice\.gov$/;
const WELL_ESCAPED = /^(?:[^%]|%[0-9a-f]{2})*$/i;

function decoded(address: string): string {
  return WELL_ESCAPED.test(address) ? address.replace(/%40/g, '@') : address;
}

/** The address when it is on ice.gov, over https, and names nobody; else null. */
export function iceAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const onIce = url.protocol === 'https:' && HOST.test(url.hostname) && !url.port;
  if (!onIce || url.username || url.password) return null;
  // An e-mail address in a path or a query is somebody's mailbox.
  return decoded(url.href).includes('@') ? null : url.href;
}
