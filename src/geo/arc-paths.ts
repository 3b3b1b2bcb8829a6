/**
 * SVG path strings and boxes from arcs. All are written at once, each arc once in each direction that
 * is needed, and of the arcs nothing is kept but what borders are made of.
 */
import {decodeArcs, type Arc} from './arcs.ts';

export type Point = readonly [x: number, y: number];
export type Bounds = readonly [x0: number, y0: number, x1: number, y1: number];

/** Steps up to this far come from a table: turning a number into text is what takes time. */
const TABLE_REACH = 48;

/** Says the class of a border by the areas at its sides; null leaves it out. */
export type Classify<K> = (first: number, second: number | null) => K | null;

/**
 * Writes a number that is not negative, without a leading zero. Browsers cache the text of each fraction
 * that they write, in half a hundred kilobytes: so only the few different parts behind the point are
 * written by them.
 */
function short(value: number): string {
  const whole = value | 0;
  const rest = value - whole;
  return rest ? (whole || '') + String(rest).slice(1) : String(whole);
}

/** Writes a number as SVG reads it behind another: the sign is separator enough. */
const separate = (value: number): string => (value < 0 ? '-' : ' ') + short(Math.abs(value));

export class ArcPaths {
  readonly #areas: readonly string[];
  readonly #labels: readonly Point[];
  readonly #bounds: Bounds[] = [];
  readonly #borders: readonly string[];
  readonly #sides: readonly (readonly [first: number, second: number])[];

  /**
   * @param text what `data/tools/geo/encode.ts` wrote
   * @param unit units of the picture for one step of the grid: a power of two, so that every place is
   *   a short fraction
   */
  constructor(text: string, unit: number) {
    const {areas, arcs, sides} = decodeArcs(text);
    const pen = new Pen(unit);
    const forward = arcs.map(arc => pen.write(arc.steps));
    this.#sides = sides;
    this.#borders = arcs.map(
      ({x, y, isClosed}, index) => `${pen.start(x, y)}${forward[index]!}${isClosed ? 'z' : ''}`,
    );
    this.#labels = areas.map(({label: [x, y]}) => [x * unit, y * unit]);
    this.#areas = areas.map(({rings}) => {
      let path = '';
      for (const ring of rings) {
        path += pen.startOf(ring[0]!, arcs);
        for (const index of ring) path += forward[index] ?? pen.write(arcs[~index]!.steps, true);
        path += 'z';
      }
      return path;
    });
  }

  /** Gives the shape of an area as the `d` of an SVG path. */
  area(area: number): string {
    return this.#areas[area]!;
  }

  /** Sorts all borders into the caller's classes. */
  borders<K>(classify: Classify<K>): Map<K, string> {
    const paths = new Map<K, string>();
    this.#sides.forEach(([first, second], index) => {
      const key = classify(first, second < 0 ? null : second);
      if (key !== null) paths.set(key, (paths.get(key) ?? '') + this.#borders[index]!);
    });
    return paths;
  }

  /** Gives the best place for the name of an area. */
  label(area: number): Point {
    return this.#labels[area]!;
  }

  /** Gives the smallest box around an area. */
  bounds(area: number): Bounds {
    return (this.#bounds[area] ??= pathBounds(this.#areas[area]!));
  }
}

/** Writes points as text. */
class Pen {
  readonly #unit: number;
  readonly #table: readonly string[];

  constructor(unit: number) {
    this.#unit = unit;
    this.#table = Array.from({length: 2 * TABLE_REACH + 1}, (_, i) =>
      separate((i - TABLE_REACH) * unit),
    );
  }

  start(x: number, y: number): string {
    return `M${short(x * this.#unit)},${short(y * this.#unit)}l`;
  }

  /** The start of a ring whose first arc this is; `~n` begins at the end of arc `n`. */
  startOf(index: number, arcs: readonly Arc[]): string {
    if (index >= 0) return this.start(arcs[index]!.x, arcs[index]!.y);
    const {endX, endY} = arcs[~index]!;
    return this.start(endX, endY);
  }

  /** By index: thousands of calls of an iterator are slow as long as no compiler has warmed up. */
  write(steps: readonly number[], isBack = false): string {
    const table = this.#table;
    const texts: string[] = [];
    for (let i = 0; i < steps.length; i++) {
      // Backwards the pairs come in reverse, each x before its y.
      const step = isBack ? -steps[steps.length - 1 - (i ^ 1)]! : steps[i]!;
      texts.push(table[step + TABLE_REACH] ?? separate(step * this.#unit));
    }
    // One text, not a chain of pieces that would be kept for as long as it.
    return texts.join('');
  }
}

/** Measures the smallest box around a path as it is written here. */
function pathBounds(path: string): Bounds {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of path.split('z')) {
    let x = 0;
    let y = 0;
    const numbers = ring.match(/-?[\d.]+/g) ?? [];
    for (let i = 0; i < numbers.length; i += 2) {
      x += Number(numbers[i]);
      y += Number(numbers[i + 1]);
      [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
    }
  }
  return [x0, y0, x1, y1];
}
