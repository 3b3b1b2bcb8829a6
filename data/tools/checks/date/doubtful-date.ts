import type {Model} from '../../../../src/data/model.ts';
import type {Aliases} from '../../data-files/aliases.ts';
import {entryFor} from '../../reference/aliases.ts';

/** ISO date of the order that brought back the Task Force Model, which was given up in 2012. */
export const TASK_FORCE_RETURNED = '2025-01-20';

/** Explains why a readable date is hardly true; null when it is plausible. */
export function doubtDate(
  row: {readonly state: string; readonly agency: string; readonly model: Model},
  signed: string,
  aliases: Aliases,
): string | null {
  if (row.model === 'task-force' && signed < TASK_FORCE_RETURNED) {
    return 'before the Task Force Model came back on 20 January 2025';
  }
  const fits = (entry: {model: Model; signed: string}): boolean =>
    entry.model === row.model && entry.signed === signed;
  return entryFor(aliases.doubtfulDates, row.state, row.agency, fits)?.why ?? null;
}
