/**
 * us-atlas 3.0.1 has one county equivalent without a surface: Falls Church, Virginia (5 km²), was
 * thinned to the two ends of its border with Arlington. Two corners at the other side give it
 * back its place and size between Arlington and Fairfax County. The corners and the size (2.05
 * square miles) are written from general reference, not read from a file: fit for a map and for a
 * position near the city's middle, not for telling on which side of its edge a house stands. The
 * tests hold the place against both tables of ZIP codes that we have.
 */
import type {Position} from 'geojson';
import {polygons} from './rings.ts';
import type {Area} from './area.ts';

const FALLS_CHURCH = '51610';
const FAIRFAX = '51059';

const SOUTH: Position = [-77.178, 38.8715];
const WEST: Position = [-77.1965, 38.8878];

const isAt = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/** Leads the way of a ring from `a` to `b` over other points. */
function detour(ring: Position[], a: Position, b: Position, over: Position[]): Position[] {
  return ring.flatMap((point, i) => {
    const next = ring[i + 1];
    return next && isAt(point, a) && isAt(next, b) ? [point, ...over] : [point];
  });
}

/** Gives Falls Church a surface. Counties are by FIPS code. */
export function mendCounties(counties: ReadonlyMap<string, Area>): ReadonlyMap<string, Area> {
  const city = counties.get(FALLS_CHURCH)!;
  const county = counties.get(FAIRFAX)!;
  const [north, east] = polygons(city)[0]![0] as [Position, Position];
  const around = polygons(county).map(polygon =>
    polygon.map(ring => detour(ring, north, east, [WEST, SOUTH])),
  );
  return new Map(counties)
    .set(FALLS_CHURCH, {
      ...city,
      geometry: {type: 'Polygon', coordinates: [[north, east, SOUTH, WEST, north]]},
    })
    .set(FAIRFAX, {...county, geometry: {type: 'MultiPolygon', coordinates: around}});
}
