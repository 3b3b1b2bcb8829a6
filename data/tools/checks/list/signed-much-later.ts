import type {Agreement} from '../../../../src/data/model.ts';
import {agencyIdentity} from '../../lib/agency-identity.ts';
import {daysBetween} from '../../lib/calendar-date.ts';
import {groupBy} from '../../lib/group-by.ts';

/** Applicants who signed so long after the day of their list that it is likely of another year. */
export interface MuchLater {
  /** Number of applicants who signed much later. */
  readonly later: number;
  /** Number of all applicants with a signature. */
  readonly signed: number;
  /** The first of their agreements. */
  readonly first: Agreement;
}

// Most sign within weeks. A list that is dated a year early is some 365 days before.
const MUCH_LATER_DAYS = 300;

function isSure({signed, repairs}: Agreement): boolean {
  return signed !== null && repairs.every(({field}) => field !== 'signed');
}

function earliest(agreements: readonly Agreement[]): Agreement | undefined {
  return [...agreements].sort((a, b) => (a.signed! < b.signed! ? -1 : 1))[0];
}

/** Finds what came of each application: that agreement, or else the agency's first under any model. */
function findSignatures(
  applications: readonly Agreement[],
  agreements: readonly Agreement[],
): Agreement[] {
  const identity = ({state, agency}: Agreement): string => agencyIdentity(state, agency);
  const byAgency = groupBy(agreements.filter(isSure), identity);
  return applications.flatMap(application => {
    const own = byAgency.get(identity(application)) ?? [];
    const same = own.filter(({model}) => model === application.model);
    return earliest(same.length > 0 ? same : own) ?? [];
  });
}

/**
 * Finds whether most applicants of a list that signed at all did so much later than its day. Null when
 * they did not.
 */
export function findMuchLater(
  applications: readonly Agreement[],
  agreements: readonly Agreement[],
  asOf: string,
): MuchLater | null {
  const signatures = findSignatures(applications, agreements);
  const late = signatures.filter(({signed}) => daysBetween(asOf, signed!) > MUCH_LATER_DAYS);
  const first = earliest(late);
  if (!first || late.length * 2 <= signatures.length) return null;
  return {later: late.length, signed: signatures.length, first};
}
