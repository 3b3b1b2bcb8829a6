/** The places that an opened state's map names: its largest, each far enough from the larger ones. */
import type {Position} from 'geojson';
import {readTowns, type Town} from '../reference/place-sources.ts';
import {groupBy} from '../lib/group-by.ts';
import {lazy} from '../../../src/lib/lazy.ts';
import type {Move} from './rings.ts';

/** A place's name, and its point in the state's local picture. */
export interface NamedPlace {
  readonly name: string;
  readonly at: Position;
}

/** More than fit on the widest map. */
const MOST = 16;
/** Units of the local picture (700 × 500 at most): a suburb is nearer to its city. */
const APART = 26;

/** Names that the gazetteer still has otherwise (the city's own since 2016). */
const RENAMED: ReadonlyMap<string, string> = new Map([['Barrow', 'Utqiaġvik']]);

const townsByState = lazy(() =>
  groupBy(
    readTowns()
      .filter(town => town.people > 0 && !isNoTown(town))
      .sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1)),
    ({state}: Town) => state,
  ),
);

/**
 * Lists a state's largest places, the largest first; none that lies outside of the picture.
 *
 * @param move from degrees to the local picture
 */
export function largestPlaces(state: string, move: Move, width: number, height: number) {
  const places: NamedPlace[] = [];
  for (const {name, x, y} of townsByState().get(state) ?? []) {
    const at = move([x, y]).map(Math.round) as [number, number];
    const isInside = at[0] >= 0 && at[0] <= width && at[1] >= 0 && at[1] <= height;
    if (!isInside || places.some(other => distance(other.at, at) < APART)) continue;
    if (places.push({name: RENAMED.get(name) ?? name, at}) === MOST) break;
  }
  return places;
}

/** Tells rows of the gazetteer that are no town: an island, and quarters of Washington. */
function isNoTown({name, state}: Town): boolean {
  return state === 'DC' || (state === 'VI' && name === 'Saint Croix');
}

function distance([x0, y0]: Position, [x1, y1]: Position): number {
  return Math.hypot(x1! - x0!, y1! - y0!);
}
