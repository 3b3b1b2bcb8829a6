import type {Agreement} from '../../../../src/data/model.ts';

/** Finds the newest signature that is later than its list: the list's date is then wrong. */
export function findLaterSignature<Row extends {readonly agreement: Agreement}>(
  rows: readonly Row[],
  asOf: string,
): Row | undefined {
  const later = rows.filter(({agreement}) => agreement.signed && agreement.signed > asOf);
  return later.sort((a, b) => (a.agreement.signed! < b.agreement.signed! ? 1 : -1))[0];
}
