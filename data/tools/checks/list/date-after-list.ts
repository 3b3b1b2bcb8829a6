import type {ReadRow} from '../../rows/read-row.ts';

/** The newest signature, when it is later than the list that holds it: the list's date is wrong. */
export function findLaterSignature(rows: readonly ReadRow[], asOf: string): ReadRow | undefined {
  const later = rows.filter(({agreement}) => agreement.signed && agreement.signed > asOf);
  return later.sort((a, b) => (a.agreement.signed! < b.agreement.signed! ? 1 : -1))[0];
}
