import type {Keys} from './keys.ts';

/** A county, or a town with its counties, the one with the most of its ZIP codes first. */
export interface Place {
  readonly kind: 'county' | 'city';
  readonly name: string;
  /** The name as it is compared. */
  readonly key: string;
  /** USPS code. */
  readonly state: string;
  readonly fips: readonly string[];
  /** How many ZIP codes it has: how large it is, roughly. */
  readonly weight: number;
}

/** A ZIP code, placed by its centre. */
export interface ZipPlace {
  readonly fips: string;
  /** Undefined where no town gives it its name. */
  readonly city: Place | undefined;
}

/** What loads beside the module: every county's name, cities and ZIP codes. */
export interface Places {
  /** us-atlas names of all county equivalents, by FIPS code. */
  readonly countyNames: ReadonlyMap<string, string>;
  readonly cities: readonly Place[];
  readonly citiesByKey: ReadonlyMap<string, readonly Place[]>;
  readonly keys: Keys;
  /** How many ZIP codes a county has: how large it is, roughly. */
  readonly countyWeights: ReadonlyMap<string, number>;
  zip(code: string): ZipPlace | undefined;
  /** Spanish words for bodies and places in English. */
  inEnglish(folded: string): string;
}
