import type {Column} from '../../xlsx/sheet-table.ts';

/**
 * Columns by the day before which no list of ICE's had them: TYPE came in the last week of February
 * 2025, COUNTY in March.
 */
const FIRST_DAYS: Readonly<Partial<Record<Column, string>>> = {
  type: '2025-02-01',
  county: '2025-02-01',
};

/** Finds columns that a list of that day can't have: its date is then wrong. */
export function findEarlyColumns(columns: readonly Column[], asOf: string): readonly Column[] {
  return columns.filter(column => asOf < (FIRST_DAYS[column] ?? ''));
}
