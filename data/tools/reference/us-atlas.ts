import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {GeometryCollection, Topology} from 'topojson-specification';

/** A file of us-atlas 3.0.1. */
export type Atlas = Topology<
  Record<'states' | 'counties', GeometryCollection<{readonly name: string}>>
>;

const {resolve} = createRequire(import.meta.url);

const atlases = new Map<string, Atlas>();

/** Reads a file of us-atlas, once. The package is pinned: its counties are those of all our tables. */
export function readAtlas(file: string): Atlas {
  const atlas =
    atlases.get(file) ?? (JSON.parse(readFileSync(resolve(`us-atlas/${file}`), 'utf8')) as Atlas);
  atlases.set(file, atlas);
  return atlas;
}

/** Reads the county names by FIPS code, territories included, without "County". */
export function countyNames(): ReadonlyMap<string, string> {
  const {geometries} = readAtlas('counties-10m.json').objects.counties;
  return new Map(
    geometries.map(({id, properties}) => [
      String(id),
      (properties as {readonly name: string}).name,
    ]),
  );
}
