import {createRequire} from 'node:module';
import type {Topology, GeometryCollection} from 'topojson-specification';

type Counties = Topology<{counties: GeometryCollection<{name: string}>}>;

/** County names by FIPS code as us-atlas 3.0.1 gives them, territories too, without "County". */
export function atlasCountyNames(): ReadonlyMap<string, string> {
  const atlas = createRequire(import.meta.url)('us-atlas/counties-10m.json') as Counties;
  return new Map(
    atlas.objects.counties.geometries.map(({id, properties}) => [
      String(id),
      (properties as {name: string}).name,
    ]),
  );
}
