import type {ChangeLog, ListDiff, ListName} from '../data-files/list-diff.ts';

/** Adds an entry to the log; one of the same date is replaced. */
export function addToChangeLog(log: ChangeLog, diff: ListDiff): ChangeLog {
  const others = log.filter(({asOf}) => asOf !== diff.asOf);
  return [...others, diff].sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
}

/** Renames a list in the log that has another date or name now. */
export function redateInLog(log: ChangeLog, from: ListName, to: ListName): ChangeLog {
  const isOld = ({asOf, sheet}: ListName) => asOf === from.asOf && sheet === from.sheet;
  return log.map(entry => (isOld(entry) ? {...entry, asOf: to.asOf, sheet: to.sheet} : entry));
}
