import type {AgencyRecord} from '../index/create-index.ts';

/** Leaves out further names of agencies that are among the records already. */
export function oncePerAgency(records: readonly AgencyRecord[]): AgencyRecord[] {
  const byAgency = new Map<string, AgencyRecord>();
  for (const record of records) {
    const key = `${record.agency.state} ${record.agency.name}`;
    if (!byAgency.has(key)) byAgency.set(key, record);
  }
  return [...byAgency.values()];
}
