import {createHash} from 'node:crypto';

/** Namespace of our names: a UUID made once, by chance. */
const NAMESPACE = 'ac2594c3-c7ad-4bb9-80d7-4fa78c0fba5d';

/** Makes the UUID of a name (RFC 9562, version 5): the same name gives the same one. */
export function nameUuid(name: string): string {
  const space = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(space).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [8, 12, 16, 20, 32].map((end, at, ends) => hex.slice(ends[at - 1] ?? 0, end)).join('-');
}
