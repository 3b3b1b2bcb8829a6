import type {Place} from './places.ts';

/** People that a town is counted with whose size isn't known: it has fewer than 10,000. */
const SMALL_TOWN = 2000;
/** Factor by which a place must be larger than all others of its name to be meant without its state. */
const MUCH_LARGER = 3;
/** Factor by which a county must be larger than the other counties of its name. */
const VERY_MUCH_LARGER = 10;
/** Factor by which a town must be larger than the others of its name in the state. */
const LARGER_IN_STATE = 4;
/** Least size of a county that may be meant rather than a small town elsewhere in its state. */
const LARGE_COUNTY = 100_000;
/** Size from which a town is meant rather than the county around it, however large that is. */
const LARGE_TOWN = 100_000;
/** Least size of a place that is meant rather than small ones of its name. */
const LARGE = 10_000;

/** Tells about how many people live in a place. */
export function sizeOfPlace(place: Place | undefined): number {
  return place?.weight || SMALL_TOWN;
}

/** Tells whether a city belongs to no county: "Hopewell County, Virginia" can only be the city. */
export function isIndependent({kind, fips}: Place): boolean {
  return kind === 'city' && fips.length === 1 && Number(fips[0]!.slice(2)) >= FIRST_CITY;
}

/** From this number on the Bureau counts cities that belong to no county. */
const FIRST_CITY = 510;

/** Tells whether a county has the town in it. */
function holds(county: Place, city: Place): boolean {
  return county.kind === 'county' && county.fips[0] === city.fips[0];
}

/**
 * Chooses which of the places with one name in a state are meant: a town rather than the county
 * elsewhere; the county around it rather than a small town; both, where a small town and a county
 * apart share the name and the state was not named, or the county is large.
 */
export function likeliestInState(places: readonly Place[], isStateNamed = false): readonly Place[] {
  const counties = places.filter(({kind}) => kind === 'county');
  const [town, second] = bySize(places.filter(({kind}) => kind === 'city'));
  if (!town) return counties;
  if (second && sizeOfPlace(town) < LARGER_IN_STATE * sizeOfPlace(second)) return bySize(places);
  const [county] = counties;
  if (!county || town.weight > 0 || isIndependent(town)) return [town];
  if (holds(county, town)) return [county];
  return isStateNamed && county.weight < LARGE_COUNTY ? [town] : [town, county];
}

/** Chooses among the places with one name anywhere: one that is much larger than the others, or all. */
export function likeliestAnywhere(places: readonly Place[]): readonly Place[] {
  const states = new Set(places.map(({state}) => state));
  const likely = bySize(
    [...states].flatMap(state => largestInState(places.filter(one => one.state === state))),
  );
  const [first] = likely;
  return first && isLargest(first, likely) ? [first] : likely;
}

/** Leaves out the county around a town that is a large part of it, or the town in a much larger county. */
function largestInState(places: readonly Place[]): readonly Place[] {
  const likely = likeliestInState(places);
  const [town] = likely;
  const county = places.find(
    one =>
      town?.kind === 'city' &&
      town.weight < LARGE_TOWN &&
      holds(one, town) &&
      one.weight > MUCH_LARGER * town.weight,
  );
  return county ? [county] : likely;
}

/** Tells whether a place is so much larger than the others that it alone is meant. */
export function isLargest(first: Place, all: readonly Place[]): boolean {
  const others = all.filter(other => other !== first);
  if (others.length === 0) return true;
  const isOneOfCounties = first.kind === 'county' && others.some(({kind}) => kind === 'county');
  const factor = isOneOfCounties ? VERY_MUCH_LARGER : MUCH_LARGER;
  const next = Math.max(...others.map(sizeOfPlace));
  return first.weight >= LARGE && first.weight >= factor * next;
}

/** Sorts places, the large ones first. */
export function bySize(places: readonly Place[]): Place[] {
  return [...places].sort((a, b) => sizeOfPlace(b) - sizeOfPlace(a));
}
