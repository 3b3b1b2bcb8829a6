/** Strings of `town-points.generated.ts`, whole numbers as `numbers.ts` writes them. */
export interface PackedTownPoints {
  /** Bits, six to a number: 1 for each city of the tables whose own point is known. */
  readonly known: string;
  /** Steps to the east from `WEST_END`, and to the north from the equator's south, for each of these. */
  readonly x: string;
  readonly y: string;
}

/** Steps to a degree: points are exact to about 300 m. */
export const STEPS_PER_DEGREE = 200;
/** Longitude and latitude that steps are counted from: all our towns lie to the north-east. */
export const WEST_END = -180;
export const SOUTH_END = -15;
