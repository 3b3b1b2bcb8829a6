import type {Model} from '../../data/model.ts';
import type {CountyShapes} from '../../geo/counties.ts';
import type {StateCover} from './county/county-cover.ts';

/** The dot of a county where a town, and not the county, has an agreement. */
export interface TownDot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly model: Model;
}

/** Share of a county's smaller side that a dot takes, its upper limit, and the pixels it has at least. */
const DOT = {share: 0.32, most: 7, leastPx: 4};

/**
 * A town's agreement is a point in its county, not the county: a dot in the model's colour.
 *
 * @param scale pixels for one unit of the local picture
 */
export function townDots({counties}: CountyShapes, cover: StateCover, scale: number): TownDot[] {
  const least = DOT.leastPx / scale;
  return [...cover.counties].flatMap(([fips, {own, local}]) => {
    const county = counties.get(fips);
    if (!county || !local || own) return [];
    const [x0, y0, x1, y1] = county.bounds;
    const radius = Math.min(x1 - x0, y1 - y0) * DOT.share;
    const [x, y] = county.label;
    return [{x, y, radius: Math.max(least, Math.min(DOT.most, radius)), model: local}];
  });
}
