import type {Agreement, Pending} from '../../../../src/data/model.ts';
import {agreementId} from '../../lib/agreement-id.ts';
import {daysBetween} from '../../lib/calendar-date.ts';

/** List of applications with its ISO date. */
export interface DatedApplications {
  readonly asOf: string;
  readonly list: readonly Pending[];
}

const YEAR_DAYS = 365;
const NEAR_DAYS = 60;

/**
 * Counts the applications that another list has too, when that one is about a year from this and has
 * half of them or more: nobody waits a year, so that one of the two bears the wrong year. Else 0.
 */
export function countYearApart(
  applications: readonly Agreement[],
  asOf: string,
  other: DatedApplications,
): number {
  const apart = Math.abs(daysBetween(asOf, other.asOf));
  if (Math.abs(apart - YEAR_DAYS) > NEAR_DAYS) return 0;
  const waiting = new Set(
    other.list.map(({state, agency, model}) => agreementId(state, agency, model)),
  );
  const shared = applications.filter(({id}) => waiting.has(id)).length;
  return shared * 2 >= applications.length ? shared : 0;
}
