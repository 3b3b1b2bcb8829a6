import type {SeenSheet} from '../../data-files/seen-sheet.ts';

/** Finds the older list that has the same bytes under another name; undefined when there is none. */
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

/** Adds a list, by date; a list that is known under this name is replaced. */
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
