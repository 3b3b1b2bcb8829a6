/**
 * The counties of one state, from a file of its own that is fetched when the state is opened.
 */
import {retryable} from '../lib/retryable.ts';
import {ArcPaths, type Bounds, type Point} from './arc-paths.ts';
import {NumberReader} from './arc-text.ts';
import {COUNTY_FILES} from './county-files.generated.ts';
import {LEAN} from './lean.generated.ts';

/** Content of a file of `counties/`. */
export interface CountyData {
  /** State FIPS code. */
  readonly state: string;
  /** Three-digit county codes in rising order, as steps (arc-text.ts). */
  readonly codes: string;
  /** Bare names in the same order, between bars. */
  readonly names: string;
  readonly width: number;
  readonly height: number;
  /** From local to national coordinates, but for the lean. */
  readonly transform: Omit<Transform, 'lean'>;
  /** Units of the local picture for one step of the grid. */
  readonly step: number;
  /** See arcs.ts. */
  readonly arcs: string;
  /** A line around what is drawn apart from the rest. */
  readonly frame?: string;
  /** Names and points of the largest places, the largest first: `Houston,512,300|…`. */
  readonly places: string;
}

/** Place of a local picture in the national one: turned by `lean`, times `k`, plus `x` and `y`. */
export interface Transform {
  readonly x: number;
  readonly y: number;
  readonly k: number;
  /** Degrees, clockwise: local pictures have north up, the national one leans them over. */
  readonly lean: number;
}

/** A town, for a reader to find the way on the map. */
export interface NamedPlace {
  readonly name: string;
  readonly at: Point;
}

export interface CountyShape {
  /** Five digits. */
  readonly fips: string;
  /** Bare name, as us-atlas has it; `countyLabel` makes it whole. */
  readonly name: string;
  /** The `d` of an SVG path in local coordinates. */
  readonly path: string;
  readonly label: Point;
  readonly bounds: Bounds;
}

export interface CountyShapes {
  /** The local picture is this large: 700 × 500 at most. */
  readonly width: number;
  readonly height: number;
  /** Draws the counties where the national picture has them. */
  readonly transform: Transform;
  /** By FIPS code, in rising order. */
  readonly counties: ReadonlyMap<string, CountyShape>;
  /** The largest places, the largest first. */
  readonly places: readonly NamedPlace[];
  /** The state's own border and coast, to be stroked. */
  readonly outline: string;
  /** A line around what is drawn apart from the rest (MP's northern islands); else empty. */
  readonly frame: string;
  /**
   * All borders as paths, grouped by the caller's classes; `other` is null at the state's edge.
   * A class of null leaves a border out.
   */
  borders<K>(classify: (fips: string, other: string | null) => K | null): Map<K, string>;
}

type Load = () => Promise<{readonly default: CountyData}>;

function readCodes({state, codes}: CountyData): string[] {
  const reader = new NumberReader(codes);
  const read: string[] = [];
  let code = 0;
  while (reader.at < codes.length) {
    code += reader.count();
    read.push(state + String(code).padStart(3, '0'));
  }
  return read;
}

function readPlaces(text: string): readonly NamedPlace[] {
  return text
    .split('|')
    .filter(Boolean)
    .map(place => {
      const [name, x, y] = place.split(',');
      return {name: name!, at: [Number(x), Number(y)]};
    });
}

/** Makes shapes of the content of a state's file. */
export function unpackCounties(data: CountyData, state: string): CountyShapes {
  const codes = readCodes(data);
  const names = data.names.split('|');
  const paths = new ArcPaths(data.arcs, data.step);
  const shapes = codes.map((fips, i) => ({
    fips,
    name: names[i]!,
    path: paths.area(i),
    label: paths.label(i),
    get bounds() {
      return paths.bounds(i);
    },
  }));
  return {
    width: data.width,
    height: data.height,
    transform: {...data.transform, lean: LEAN[state] ?? 0},
    counties: new Map(shapes.map(shape => [shape.fips, shape])),
    places: readPlaces(data.places),
    outline: paths.borders((_, second) => (second === null ? 'edge' : null)).get('edge') ?? '',
    frame: data.frame ?? '',
    borders: classify =>
      paths.borders((first, second) =>
        classify(codes[first]!, second === null ? null : codes[second]!),
      ),
  };
}

const loaders = new Map<string, (load: Load) => Promise<CountyShapes>>();

/**
 * Loads the counties of a state or territory, by USPS code. Shared by all elements of a page. Rejects
 * when the file can't be had; a later call asks again (browsers that follow the HTML standard as
 * of 2026 fetch a failed module anew, older ones repeat the failure until the page is reloaded).
 *
 * @param files where each file comes from; tests hand in their own
 */
export function loadCounties(
  state: string,
  files: Readonly<Record<string, Load>> = COUNTY_FILES,
): Promise<CountyShapes> {
  const load = Object.hasOwn(files, state) ? files[state] : undefined;
  if (!load) return Promise.reject(new RangeError(`No counties are known for "${state}".`));
  const loader =
    loaders.get(state) ??
    retryable(async (file: Load) => unpackCounties((await file()).default, state));
  loaders.set(state, loader);
  return loader(load);
}
