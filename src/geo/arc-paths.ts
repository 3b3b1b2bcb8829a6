/**
 * SVG path strings and boxes from arcs. Each arc is written as text once in each direction it is
 * needed; what is written forwards makes both shapes and borders.
 */
import type {Arcs, Points} from './arcs.ts';

export type Point = readonly [x: number, y: number];
export type Bounds = readonly [x0: number, y0: number, x1: number, y1: number];

/** Steps up to this far come from a table: turning a number into text is what takes time. */
const TABLE_REACH = 48;

/** Says the class of a border by the areas at its sides; null leaves it out. */
export type Classify<K> = (first: number, second: number | null) => K | null;

/** A number as SVG reads it behind another: the sign is separator enough. */
const separate = (value: number): string => (value < 0 ? `${value}` : ` ${value}`);

export class ArcPaths {
  readonly arcs: Arcs;
  readonly #unit: number;
  readonly #table: readonly string[];
  readonly #forward: string[] = [];

  /** @param unit units of the picture for one step of the grid */
  constructor(arcs: Arcs, unit: number) {
    this.arcs = arcs;
    this.#unit = unit;
    this.#table = Array.from({length: 2 * TABLE_REACH + 1}, (_, i) =>
      separate((i - TABLE_REACH) * unit),
    );
  }

  /** The shape of an area as the `d` of an SVG path. */
  area(area: number): string {
    let path = '';
    for (const ring of this.arcs.areas[area]!.rings) {
      path += this.#start(ring[0]!);
      for (const index of ring) path += this.#steps(index);
      path += 'z';
    }
    return path;
  }

  /** All borders, sorted into the caller's classes. */
  borders<K>(classify: Classify<K>): Map<K, string> {
    const paths = new Map<K, string>();
    this.arcs.sides.forEach(([first, second], index) => {
      const key = classify(first, second < 0 ? null : second);
      if (key === null) return;
      paths.set(key, (paths.get(key) ?? '') + this.#start(index) + this.#steps(index));
    });
    return paths;
  }

  /** Where the name of an area sits best. */
  label(area: number): Point {
    const [x, y] = this.arcs.areas[area]!.label;
    return [x * this.#unit, y * this.#unit];
  }

  /** The smallest box around an area. */
  bounds(area: number): Bounds {
    const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
    for (const ring of this.arcs.areas[area]!.rings) {
      for (const index of ring) widen(box, this.#points(index));
    }
    const [x0, y0, x1, y1] = box;
    const unit = this.#unit;
    return [x0 * unit, y0 * unit, x1 * unit, y1 * unit];
  }

  #points(index: number): Points {
    return this.arcs.arcs[index < 0 ? ~index : index]!;
  }

  #start(index: number): string {
    const points = this.#points(index);
    const at = index < 0 ? points.length - 2 : 0;
    return `M${points[at]! * this.#unit},${points[at + 1]! * this.#unit}l`;
  }

  #steps(index: number): string {
    // Backwards each is walked once; forwards borders walk it again.
    if (index < 0) return this.#write(this.#points(index), -2);
    return (this.#forward[index] ??= this.#write(this.#points(index), 2));
  }

  #write(points: Points, stride: number): string {
    const table = this.#table;
    const unit = this.#unit;
    const texts: string[] = [];
    let at = stride < 0 ? points.length - 2 : 0;
    for (let count = points.length - 2; count > 0; count -= 2) {
      const dx = points[at + stride]! - points[at]!;
      const dy = points[at + stride + 1]! - points[at + 1]!;
      texts.push(
        table[dx + TABLE_REACH] ?? separate(dx * unit),
        table[dy + TABLE_REACH] ?? separate(dy * unit),
      );
      at += stride;
    }
    // One text, not a chain of pieces that would be kept for as long as it.
    return texts.join('');
  }
}

type Box = [x0: number, y0: number, x1: number, y1: number];

function widen(box: Box, points: Points): void {
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i]!;
    const y = points[i + 1]!;
    if (x < box[0]) box[0] = x;
    if (x > box[2]) box[2] = x;
    if (y < box[1]) box[1] = y;
    if (y > box[3]) box[3] = y;
  }
}
