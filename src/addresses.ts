/** Addresses that the elements link to, and where the project itself can be found. */

/** ICE's page about 287(g), where the lists are linked. */
export const ICE_PAGE = 'https://www.ice.gov/identify-and-arrest/287g';

/** Public addresses of the project. */
export interface Published {
  /** The package's name in the registry, once it is ours there. */
  readonly package: string;
  /**
   * Where a content delivery network has the registry's packages, with a slash at the end:
   * `name@version/dist/…` follows it.
   */
  readonly cdn: string;
  /** The feed that is renewed with each list, on the project's own site. */
  readonly feed: string;
  /** The page on which a wrong entry is reported. */
  readonly corrections: string;
}

/**
 * Null until the project is published: no name and no address is ours before, and whoever took one
 * that we had named would run script on every page that believed us. To be filled in with the first
 * release, and not by halves (`.github/CONTRIBUTING.md`, "Before the first release").
 */
export const PUBLISHED = null as Published | null;

/** Default of `corrections-url`. */
export const CORRECTIONS = PUBLISHED && PUBLISHED.corrections;
