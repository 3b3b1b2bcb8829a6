/** Limit on the list of 18 May 2026, of 1,843 agreements (30 kB of brotli); larger ones in proportion. */
const MAX_BYTES = 30_000;
const AGREEMENTS_THEN = 1843;

/** Explains why a feed of this size, in bytes of brotli, is too large; null when it is not. */
export function sizeProblem(bytes: number, agreements: number): string | null {
  const limit = MAX_BYTES * Math.max(1, agreements / AGREEMENTS_THEN);
  if (bytes <= limit) return null;
  return `The feed of ${agreements} agreements weighs ${bytes} bytes of ${Math.floor(limit)} allowed.`;
}
