import type {SeenSheet} from '../../data-files/seen-sheet.ts';

const MAX_JUMP = 0.05;

/** Compares a list with a neighbour: far above it, far below it, or near. */
function jump(rows: number, neighbour: SeenSheet): -1 | 0 | 1 {
  const difference = rows - neighbour.rows;
  if (Math.abs(difference) <= MAX_JUMP * neighbour.rows) return 0;
  return difference > 0 ? 1 : -1;
}

/**
 * Finds the lists before and after this one, when it is over 5 % above both, or below both: its
 * date is then likely wrong. (Between a small list and a large one it is only growth.) Null when it
 * fits, or is the first or the last.
 */
export function findRowJump(
  seen: readonly SeenSheet[],
  asOf: string,
  rows: number,
): readonly [SeenSheet, SeenSheet] | null {
  const lists = seen.filter(entry => entry.kind === 'participating');
  const before = lists.filter(entry => entry.asOf < asOf).at(-1);
  const after = lists.find(entry => entry.asOf > asOf);
  if (!before || !after) return null;
  const [fromBefore, fromAfter] = [jump(rows, before), jump(rows, after)];
  return fromBefore !== 0 && fromBefore === fromAfter ? [before, after] : null;
}
