/**
 * Position of each state in the national picture: us-atlas's own Albers projection for the lower
 * 48, and inside its inset for what has one.
 */
import {geoAzimuthalEqualArea, geoConicEqualArea, geoAlbers, type GeoProjection} from 'd3-geo';
import type {Position} from 'geojson';
import {stateOf} from '../../../src/search/places/state-of.ts';
import {drawingBox, insets, type Box} from '../../../src/geo/insets.ts';
import {boxOf, polygons, type Move} from './rings.ts';
import type {Area} from './area.ts';

/** us-atlas: `d3.geoAlbersUsa().scale(1300).translate([487.5, 305])`. */
const SCALE = 1300;
const CENTRE = [487.5, 305] as const;

/** The middle of each territory as gathered, about which its inset is projected. */
const TERRITORIES: Readonly<Record<string, [longitude: number, latitude: number]>> = {
  '60': [-170.6, -14.27],
  '66': [144.79, 13.45],
  '69': [145.6, 15.1],
  '72': [-66.4, 18.2],
  '78': [-64.8, 18.25],
};

/**
 * Island groups wider than their box are drawn nearer to each other in the national picture, so
 * that the islands are large enough to be known by their shapes. Opened, they lie where they lie.
 */
interface Part {
  readonly holds: (longitude: number, latitude: number) => boolean;
  /** Degrees to move it by, or null to leave it out. */
  readonly by: readonly [east: number, north: number] | null;
}

const PARTS: Readonly<Record<string, readonly Part[]>> = {
  // Manu'a, 110 km east of Tutuila.
  '60': [{holds: longitude => longitude > -170, by: [-0.8, 0.06]}],
  '69': [
    // The islands north of Saipan: seven residents in 2020's count.
    {holds: (_, latitude) => latitude > 15.5, by: null},
    // Rota, 80 km south-west of Tinian.
    {holds: (_, latitude) => latitude < 14.5, by: [0.2, 0.82]},
  ],
  // Mona, 70 km west of Mayagüez, which it belongs to; a reserve without residents.
  '72': [{holds: longitude => longitude < -67.5, by: null}],
  // St. Croix, 65 km south of St. Thomas.
  '78': [{holds: (_, latitude) => latitude < 18, by: [-0.02, 0.4]}],
};

function partOf(fips: string, polygon: Position[][]): Part | undefined {
  const [longitude, latitude] = polygon[0]![0]!;
  return PARTS[fips]?.find(part => part.holds(longitude!, latitude!));
}

/**
 * Moves the parts of a state together, or leaves them out, as the national picture draws it (in
 * degrees).
 */
export function gatherParts(area: Area): Area {
  const fips = String(area.id);
  const coordinates = polygons(area)
    .filter(polygon => partOf(fips, polygon)?.by !== null)
    .map(polygon => {
      const [east, north] = partOf(fips, polygon)?.by ?? [0, 0];
      return polygon.map(ring => ring.map(([x, y]) => [x! + east, y! + north]));
    });
  return {...area, geometry: {type: 'MultiPolygon', coordinates}};
}

/** Enlarges and moves a box into the middle of another. */
export function fit([x0, y0, x1, y1]: readonly number[], into: Box): Move {
  const scale = Math.min(into.width / (x1! - x0!), into.height / (y1! - y0!));
  const left = into.x + (into.width - scale * (x1! - x0!)) / 2;
  const top = into.y + (into.height - scale * (y1! - y0!)) / 2;
  return ([x, y]) => [left + scale * (x! - x0!), top + scale * (y! - y0!)];
}

const pointwise =
  (projection: GeoProjection): Move =>
  point =>
    projection(point as [number, number])!;

/** The sub-projections of d3's `geoAlbersUsa`, without its clipping. */
const albersUsa: Readonly<Record<string, Move>> = {
  '02': pointwise(
    geoConicEqualArea()
      .rotate([154, 0])
      .center([-2, 58.5])
      .parallels([55, 65])
      .scale(SCALE * 0.35)
      .translate([CENTRE[0] - 0.307 * SCALE, CENTRE[1] + 0.201 * SCALE]),
  ),
  '15': pointwise(
    geoConicEqualArea()
      .rotate([157, 0])
      .center([-3, 19.9])
      .parallels([8, 18])
      .scale(SCALE)
      .translate([CENTRE[0] - 0.205 * SCALE, CENTRE[1] + 0.212 * SCALE]),
  ),
};

const lower48 = pointwise(
  geoAlbers()
    .scale(SCALE)
    .translate([...CENTRE]),
);

/** From us-atlas's place for Alaska and Hawaii to the middle of our insets, same scale. */
const SHIFTS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  '02': [70, 66],
  '15': [83, 77],
};

/** Moves a point of an already projected state to where our picture has it. */
export function shiftAlbers(fips: string): Move {
  const [dx, dy] = SHIFTS[fips] ?? [0, 0];
  return ([x, y]) => [x! + dx, y! + dy];
}

function territoryMove(area: Area, fips: string): Move {
  const [longitude, latitude] = TERRITORIES[fips]!;
  const flat = pointwise(geoAzimuthalEqualArea().rotate([-longitude, -latitude]).scale(1e5));
  const inset = insets.find(({states}) => states.includes(stateOf(fips)))!;
  const drawn = polygons(gatherParts(area)).flat(2);
  const place = fit(boxOf(drawn.map(flat)), drawingBox(inset));
  return point => place(flat(point));
}

/** Makes the move from degrees to the national picture for the points of one state. */
export function nationalMove(area: Area): Move {
  const fips = String(area.id);
  if (TERRITORIES[fips]) return territoryMove(area, fips);
  const projection = albersUsa[fips] ?? lower48;
  const shift = shiftAlbers(fips);
  return point => shift(projection(point));
}
