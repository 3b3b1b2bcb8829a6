/** Limit on the entry with ICE's list of 18 May 2026 (60 kB of brotli), which keeps the code small. */
const MAX_BYTES = 60_000;

/** Parts of the entry that grow with ICE's lists, not with the code. */
const PARTS = ['agreements', 'changes', 'months'] as const;

/** Agreements, lines of what changed since the list before, and months of the history. */
export type ListSize = Readonly<Record<(typeof PARTS)[number], number>>;

const THEN: ListSize = {agreements: 1843, changes: 52, months: 65};
// Measured on that list with a twentieth to a half of it taken away: 3.2 to 4.0 bytes an agreement,
// 3.4 to 4.4 a change, and about 42 a month.
const BYTES_EACH: ListSize = {agreements: 5, changes: 5, months: 45};

/** Size that the entry may have, and its reason. */
export interface EntryLimit {
  /** In bytes of brotli. */
  readonly bytes: number;
  /** Allowance beyond the list of 18 May 2026: `150 agreements, 1 months`; empty for none. */
  readonly further: string;
}

/** Computes the limit on the entry that holds a list of this size. */
export function entryLimit(list: ListSize): EntryLimit {
  const further = PARTS.map(part => [part, Math.max(0, list[part] - THEN[part])] as const);
  const bytes = further.reduce((sum, [part, count]) => sum + count * BYTES_EACH[part], MAX_BYTES);
  const told = further.filter(([, count]) => count > 0).map(([part, count]) => `${count} ${part}`);
  return {bytes, further: told.join(', ')};
}
