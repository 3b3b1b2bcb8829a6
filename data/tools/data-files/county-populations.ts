/** `data/county-populations.json`: estimates of the residents of each county. */
export interface CountyPopulationsFile {
  readonly source: {
    readonly publisher: string;
    readonly title: string;
    readonly url: string;
    /** Where the table was read from. */
    readonly via: string;
  };
  /** Year of the estimates, which are for July 1. */
  readonly year: number;
  /** In the order of FIPS codes, as the counties were in that year. */
  readonly counties: readonly CountyPopulation[];
}

/** Residents of one county. */
export interface CountyPopulation {
  /** Five-digit FIPS code. */
  readonly fips: string;
  /** USPS code. */
  readonly state: string;
  /** Name with the word for its kind, as the Census Bureau gives it. */
  readonly name: string;
  readonly residents: number;
}
