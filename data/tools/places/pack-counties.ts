import {packNumbers} from '../../../src/search/numbers.ts';

/** Exports of `src/search/county-names.generated.ts`: all county equivalents in FIPS order. */
export interface PackedCounties {
  readonly names: string;
  readonly fips: string;
}

export function packCounties(names: ReadonlyMap<string, string>): PackedCounties {
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  const codes = sorted.map(([fips]) => Number(fips));
  return {
    names: sorted.map(([, name]) => name).join('|'),
    fips: packNumbers(codes.map((code, at) => code - (codes[at - 1] ?? 0))),
  };
}
