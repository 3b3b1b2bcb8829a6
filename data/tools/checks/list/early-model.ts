import type {Agreement} from '../../../../src/data/model.ts';
import {TASK_FORCE_RETURNED} from '../date/doubtful-date.ts';

/** Day from which on nobody could apply for the Task Force Model, ISO. */
const TASK_FORCE_GIVEN_UP = '2013-01-01';

/**
 * Finds an application for the Task Force Model on a list of a day on which there was none: its date
 * is then wrong.
 */
export function findEarlyModel<Row extends {readonly agreement: Agreement}>(
  rows: readonly Row[],
  asOf: string,
): Row | undefined {
  if (asOf < TASK_FORCE_GIVEN_UP || asOf >= TASK_FORCE_RETURNED) return undefined;
  return rows.find(({agreement}) => agreement.model === 'task-force');
}
