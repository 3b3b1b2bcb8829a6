import {crc32, inflateRawSync} from 'node:zlib';
import {UserError} from '../lib/user-error.ts';

/** The parts of an archive, by path. */
export type ZipParts = Readonly<Record<string, Uint8Array>>;

/** Parts that are wanted, and the limit on their size together. */
export interface ZipOptions {
  readonly wanted: RegExp;
  readonly maxBytes: number;
}

/** Entry of the archive's directory on one part. */
interface Entry {
  readonly path: string;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Position of its local header. */
  readonly header: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT_LENGTH = 0xffff;
const DIRECTORY = 0x02014b50;
const DIRECTORY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** Says that the true number stands elsewhere, as it does in archives above 4 GB. */
const ELSEWHERE = [0xffff, 0xffffffff];

const MAX_REASON_LENGTH = 200;
/**
 * Characters of a file that are not repeated in a reason, since they move a cursor or turn a line
 * around.
 */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Makes the error for an archive that contradicts itself. */
export function damaged(reason: string, cause?: unknown): UserError {
  const text = reason.replace(UNFIT, '\uFFFD').slice(0, MAX_REASON_LENGTH);
  return new UserError(`Not an xlsx spreadsheet: it is damaged or cut short (${text}).`, {cause});
}

/**
 * Reads the parts of a zip archive that are wanted. Most readers check neither the checksums nor
 * the facts that are stored twice, and give altered text for damaged bytes: here each part is
 * exactly what was packed, or the archive is refused. Throws a UserError that names the part.
 */
export function readZip(bytes: Uint8Array, {wanted, maxBytes}: ZipOptions): ZipParts {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(archive).filter(({path}) => wanted.test(path));
  const total = entries.reduce((sum, {unpacked}) => sum + unpacked, 0);
  if (total > maxBytes) {
    throw new UserError(`Not one of ICE's lists: it unpacks to more than ${maxBytes / 1e6} MB.`);
  }
  return Object.fromEntries(entries.map(entry => [entry.path, readPart(archive, entry)]));
}

/** Finds the record that closes an archive. */
function findEnd(archive: Buffer): number {
  const last = archive.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT_LENGTH); at--) {
    if (archive.readUInt32LE(at) === END) return at;
  }
  throw damaged('the archive has no end');
}

function readDirectory(archive: Buffer): Entry[] {
  const end = findEnd(archive);
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  if (ELSEWHERE.includes(count) || ELSEWHERE.includes(at)) throw damaged('it is a zip64 archive');
  const entries = new Map<string, Entry>();
  for (let n = 0; n < count; n++) {
    if (at + DIRECTORY_LENGTH > end || archive.readUInt32LE(at) !== DIRECTORY) break;
    const entry = readEntry(archive, at);
    entries.set(entry.path, entry);
    at += DIRECTORY_LENGTH + lengthsAt(archive, at + 28, 3);
  }
  // One entry less, or twice the same name, and a part would be missing without a word.
  if (at !== end || entries.size !== count) throw damaged('its directory is broken');
  return [...entries.values()];
}

function readEntry(archive: Buffer, at: number): Entry {
  const name = at + DIRECTORY_LENGTH;
  return {
    path: archive.toString('utf8', name, name + archive.readUInt16LE(at + 28)),
    flags: archive.readUInt16LE(at + 8),
    method: archive.readUInt16LE(at + 10),
    checksum: archive.readUInt32LE(at + 16),
    packed: archive.readUInt32LE(at + 20),
    unpacked: archive.readUInt32LE(at + 24),
    header: archive.readUInt32LE(at + 42),
  };
}

/** Adds up some lengths that stand one after the other. */
function lengthsAt(archive: Buffer, at: number, count: number): number {
  const lengths = Array.from({length: count}, (_, n) => archive.readUInt16LE(at + 2 * n));
  return lengths.reduce((sum, length) => sum + length, 0);
}

function readPart(archive: Buffer, entry: Entry): Uint8Array {
  const {path, flags, checksum, unpacked} = entry;
  if (flags & ENCRYPTED) throw damaged(`${path} has a password`);
  const packed = packedBytes(archive, entry);
  const bytes = packed && unpackBytes(packed, entry);
  if (bytes?.length !== unpacked || crc32(bytes) !== checksum) {
    throw damaged(`${path} is not what was packed`);
  }
  return bytes;
}

/** Takes the packed bytes of a part; null where its own header contradicts the directory. */
function packedBytes(archive: Buffer, {path, header, packed, method}: Entry): Buffer | null {
  if (header + LOCAL_LENGTH > archive.length) return null;
  const name = header + LOCAL_LENGTH;
  const start = name + lengthsAt(archive, header + 26, 2);
  const isRight =
    archive.readUInt32LE(header) === LOCAL &&
    archive.readUInt16LE(header + 8) === method &&
    archive.toString('utf8', name, name + archive.readUInt16LE(header + 26)) === path &&
    start + packed <= archive.length;
  return isRight ? archive.subarray(start, start + packed) : null;
}

/** Unpacks bytes, to no more than was announced. */
function unpackBytes(packed: Buffer, {path, method, unpacked}: Entry): Uint8Array | null {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw damaged(`${path} is packed in an unknown way`);
  try {
    return inflateRawSync(packed, {maxOutputLength: Math.max(1, unpacked)});
  } catch {
    return null;
  }
}
