import {crc32} from 'node:zlib';
import {zlibSync} from 'fflate';
import {toPalette} from './palette.ts';

/** An opaque image as a renderer gives it. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly pixels: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Eight bits a pixel, which are an entry of the palette; no interlace (PNG, third edition, 11.2.1). */
const INDEXED = [8, 3, 0, 0, 0];
/** Each row begins with its filter: none, which suits a palette best. */
const NO_FILTER = 0;

/**
 * Encodes a PNG with a palette, as small as possible. In plain JavaScript: Node's own zlib may give
 * other bytes from one version to the next.
 */
export function encodePng({width, height, pixels}: Bitmap): Uint8Array {
  const {palette, indices} = toPalette(pixels);
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) {
    rows[y * (width + 1)] = NO_FILTER;
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', Buffer.concat([uint32(width), uint32(height), Buffer.from(INDEXED)])),
    chunk('PLTE', palette),
    chunk('IDAT', zlibSync(rows, {level: 9, mem: 12})),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  return Buffer.concat([uint32(data.length), named, uint32(crc32(named))]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
