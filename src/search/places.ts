import type {Keys} from './keys.ts';

/** County, or town with its counties, the one with the most of its ZIP codes first. */
export interface Place {
  readonly kind: 'county' | 'city';
  readonly name: string;
  /** Name as it is compared. */
  readonly key: string;
  /** USPS code. */
  readonly state: string;
  readonly fips: readonly string[];
  /** Number of its ZIP codes, a rough size. */
  readonly weight: number;
}

/** ZIP code, placed by its centre. */
export interface ZipPlace {
  readonly fips: string;
  /** City of the ZIP code; undefined where it has no city's name. */
  readonly city: Place | undefined;
}

/** Places that are loaded beside the module: every county's name, cities and ZIP codes. */
export interface Places {
  /** Names of all county equivalents as us-atlas has them, by FIPS code. */
  readonly countyNames: ReadonlyMap<string, string>;
  readonly cities: readonly Place[];
  readonly citiesByKey: ReadonlyMap<string, readonly Place[]>;
  readonly keys: Keys;
  /** Number of ZIP codes of each county, a rough size. */
  readonly countyWeights: ReadonlyMap<string, number>;
  zip(code: string): ZipPlace | undefined;
  /** Puts Spanish words for agencies and places into English. */
  inEnglish(folded: string): string;
}
