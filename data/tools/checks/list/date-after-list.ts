import type {Agreement} from '../../../../src/data/model.ts';

/** The newest signature, when it is later than the list that holds it: the list's date is wrong. */
export function findLaterSignature<Row extends {readonly agreement: Agreement}>(
  rows: readonly Row[],
  asOf: string,
): Row | undefined {
  const later = rows.filter(({agreement}) => agreement.signed && agreement.signed > asOf);
  return later.sort((a, b) => (a.agreement.signed! < b.agreement.signed! ? 1 : -1))[0];
}
