/** People of a town that the gazetteer gives no number for: it lists those from about 500 on. */
const PEOPLE_AT_LEAST = 500;
/** Kilometres from a town's point to its edge, for each square root of its people. */
const KILOMETRES = 0.02;
/** Reach of the smallest towns, whose ZIP code's middle is seldom in their own. */
const LEAST_KILOMETRES = 3;

/** Tells how far from its point a town reaches, in kilometres, by the number of its people. */
export function reachOf(people: number): number {
  return Math.max(LEAST_KILOMETRES, KILOMETRES * Math.sqrt(Math.max(people, PEOPLE_AT_LEAST)));
}
