import {MODELS, type Model} from '../../../src/data/model.ts';
import {states} from '../../../src/data/states.ts';
import type {StateCounts} from '../data-files/history.ts';
import {splitTable} from '../lib/split-table.ts';
import {UserError} from '../lib/user-error.ts';

/** Columns of the table, in their order. */
const COLUMNS = [
  'as_of',
  'state',
  'task_force',
  'warrant_service',
  'jail_enforcement',
  'total',
] as const;

type Column = (typeof COLUMNS)[number];
type Cells = Readonly<Record<Column, string>>;

const COLUMN_OF: Readonly<Record<Model, Column>> = {
  'warrant-service': 'warrant_service',
  'jail-enforcement': 'jail_enforcement',
  'task-force': 'task_force',
};

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const COUNT = /^\d+$/;

/** Counts of several lists by date and USPS code. */
export type CountsByDate = ReadonlyMap<string, Readonly<Record<string, StateCounts>>>;

/**
 * Reads a table of agreements by date, state and model. Throws a UserError that names the row when one
 * has a cell that can't be, counts that are not its total, or a state that the date has already.
 */
export function readLaterCounts(csv: string): CountsByDate {
  const [header = [], ...rows] = splitTable(csv, ',').map(row => row.map(cell => cell.trim()));
  if (header.join() !== COLUMNS.join()) {
    throw new UserError(`The first row is "${header.join()}"; accepted: "${COLUMNS.join()}".`);
  }
  const dates = new Map<string, Record<string, StateCounts>>();
  rows.forEach((row, at) => {
    // A spreadsheet counts from 1, and its first row is the header.
    const {date, state, counts} = readRow(row, `Row ${at + 2}`);
    const ofDate = dates.get(date) ?? {};
    if (ofDate[state]) throw new UserError(`Row ${at + 2}: ${date} has ${state} already.`);
    dates.set(date, {...ofDate, [state]: counts});
  });
  return dates;
}

function readRow(row: readonly string[], name: string) {
  if (row.length !== COLUMNS.length) {
    throw new UserError(`${name} has ${row.length} cells; accepted: ${COLUMNS.length}.`);
  }
  const cells = Object.fromEntries(COLUMNS.map((column, at) => [column, row[at]])) as Cells;
  const {as_of: date, state, total} = cells;
  if (!DATE.test(date)) {
    throw new UserError(`${name}: as_of is "${date}"; accepted: a day, YYYY-MM-DD.`);
  }
  if (!states.has(state)) throw new UserError(`${name}: "${state}" is the code of no state.`);
  const [warrants = 0, jails = 0, taskForces = 0] = MODELS.map(model =>
    readCount(cells, COLUMN_OF[model], name),
  );
  const sum = warrants + jails + taskForces;
  if (sum !== readCount(cells, 'total', name)) {
    throw new UserError(
      `${name}: ${state} on ${date} has a total of ${total}, and models of ${sum}.`,
    );
  }
  const counts: StateCounts = [warrants, jails, taskForces];
  return {date, state, counts};
}

function readCount(cells: Cells, column: Column, name: string): number {
  const text = cells[column];
  if (COUNT.test(text)) return Number(text);
  throw new UserError(`${name}: ${column} is "${text}"; accepted: a whole number, 0 or more.`);
}
