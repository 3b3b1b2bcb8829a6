const MILLISECONDS_PER_DAY = 86_400_000;

/** From this age on, in days, the elements themselves say that a list is old. */
export const STALE_AFTER_DAYS = 60;

/** Counts whole days since an ISO date, by the calendar of the reader's clock in UTC; never negative. */
export function daysSince(iso: string, now: number = Date.now()): number {
  return Math.max(0, Math.floor((now - Date.parse(iso)) / MILLISECONDS_PER_DAY));
}
