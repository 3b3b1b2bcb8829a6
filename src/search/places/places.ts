import type {Keys} from '../text/keys.ts';

/** County, or town with its counties: that of its own point, or of most of its ZIP codes, first. */
export interface Place {
  readonly kind: 'county' | 'city';
  readonly name: string;
  /** Name as it is compared. */
  readonly key: string;
  /** USPS code. */
  readonly state: string;
  readonly fips: readonly string[];
  /** About how many people live there; 0 for a town of fewer than 10,000, or where it isn't known. */
  readonly weight: number;
}

/** ZIP code, placed by its centre. */
export interface ZipPlace {
  readonly fips: string;
  /** City of its post office; undefined where that isn't known. */
  readonly city: Place | undefined;
  /** Whether its middle lies in that city, as far as the city's own point and size tell. */
  readonly isInCity: boolean;
}

/** Places that are loaded beside the module: every county's name, cities and ZIP codes. */
export interface Places {
  /** Names of all county equivalents as us-atlas has them, by FIPS code. */
  readonly countyNames: ReadonlyMap<string, string>;
  readonly cities: readonly Place[];
  readonly citiesByKey: ReadonlyMap<string, readonly Place[]>;
  readonly keys: Keys;
  /** About how many people live in each county. */
  readonly countyWeights: ReadonlyMap<string, number>;
  zip(code: string): ZipPlace | undefined;
  /** Puts Spanish words for agencies and places into English. */
  inEnglish(folded: string): string;
}
