/** Limit on the entry with the 65 months up to 18 May 2026: 28 kB of brotli. It holds no list. */
const MAX_BYTES = 28_000;

const MONTHS_THEN = 65;

/** Bytes that a month more of the history may add: it takes about 42. */
const BYTES_A_MONTH = 45;

/** Computes the limit on the entry, in bytes of brotli, with so many months of history. */
export function entryLimit(months: number): number {
  return MAX_BYTES + Math.max(0, months - MONTHS_THEN) * BYTES_A_MONTH;
}

/** Bytes that the frame's page may add to the entry: its frame, its choices, and what loads its parts. */
const PAGE_BYTES = 2000;

/** Computes the limit on `frame.html`, in bytes of brotli, with so many months of history. */
export function frameLimit(months: number): number {
  return entryLimit(months) + PAGE_BYTES;
}
