import type {Feature, MultiPolygon, Polygon} from 'geojson';

/** Area of us-atlas as GeoJSON, with its name. */
export type Area = Feature<Polygon | MultiPolygon, {name: string}>;
