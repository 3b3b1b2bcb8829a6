import type {SeenSheet} from '../../data-files/seen-sheet.ts';

/** The older list whose very bytes come again under a new name; undefined when there is none. */
export function findOlderName(
  seen: readonly SeenSheet[],
  sha256: string,
  sheet: string,
): SeenSheet | undefined {
  const same = seen.filter(entry => entry.sha256 === sha256);
  return same.some(entry => entry.sheet === sheet) ? undefined : same[0];
}

function compare(a: SeenSheet, b: SeenSheet): number {
  const [first, second] = [`${a.asOf} ${a.sheet}`, `${b.asOf} ${b.sheet}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The lists with one more, by date; one that is known under this name stands once. */
export function addSeenSheet(seen: readonly SeenSheet[], sheet: SeenSheet): SeenSheet[] {
  const others = seen.filter(entry => entry.sha256 !== sheet.sha256 || entry.sheet !== sheet.sheet);
  return [...others, sheet].sort(compare);
}

/** Adds several lists. */
export function addSeenSheets(
  seen: readonly SeenSheet[],
  sheets: readonly SeenSheet[],
): readonly SeenSheet[] {
  return sheets.reduce<readonly SeenSheet[]>(addSeenSheet, seen);
}
