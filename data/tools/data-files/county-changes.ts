/** A county equivalent that the atlas does not have. */
export interface ChangedCounty {
  /** Five-digit FIPS code. */
  readonly fips: string;
  /** USPS code. */
  readonly state: string;
  /** Name alone, as the atlas gives names. */
  readonly name: string;
  /** Name with the word for its kind: `Capitol Planning Region`. */
  readonly label: string;
  /** Codes of the counties of the atlas that hold it, each wholly or in part. */
  readonly counties: readonly string[];
  /** Its towns, where it is made of whole towns, by the county of the atlas that they lie in. */
  readonly towns?: Readonly<Record<string, readonly string[]>>;
}

/** `data/county-changes.json`: county equivalents that came after the atlas, or were gone before. */
export interface CountyChangesFile {
  readonly sources: readonly {
    readonly publisher: string;
    readonly title: string;
    readonly url: string;
  }[];
  /** `since`: ISO date of its first day. */
  readonly newer: readonly (ChangedCounty & {readonly since: string})[];
  /** `until`: ISO date of the change. */
  readonly former: readonly (ChangedCounty & {readonly until: string})[];
}
