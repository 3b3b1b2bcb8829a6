import type {SeenSheet} from './seen-sheet.ts';

const MAX_JUMP = 0.05;

function isJump(rows: number, neighbour: SeenSheet): boolean {
  return Math.abs(rows - neighbour.rows) > MAX_JUMP * neighbour.rows;
}

/**
 * The lists before and after this one, when it has over 5 % more or fewer rows than both: its date
 * is then likely wrong. Null when it fits, or stands at either end.
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
  return isJump(rows, before) && isJump(rows, after) ? [before, after] : null;
}
