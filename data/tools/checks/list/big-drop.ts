const MAX_DROP = 0.1;

/** Tests whether a list has lost more than a tenth of its agreements: more than ever was true. */
export function isBigDrop(before: number, after: number): boolean {
  return before - after > before * MAX_DROP;
}
