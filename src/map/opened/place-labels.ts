import type {CountyShapes, NamedPlace} from '../../geo/counties.ts';
import type {TownDot} from './town-dots.ts';

/** A place's name on the map, in pixels of the map as it is shown. */
export interface PlaceLabel {
  readonly name: string;
  /** The middle of its mark. */
  readonly x: number;
  readonly y: number;
  /** Whether it has a mark of its own: in the dot of a town's agreement it has none. */
  readonly hasMark: boolean;
  /** Start of the name: its left end and its baseline. */
  readonly textX: number;
  readonly textY: number;
}

/** What the names are laid out by. */
export interface PlaceLabelOptions {
  readonly shapes: Pick<CountyShapes, 'places' | 'width' | 'height'>;
  /** Dots that names must not hide. */
  readonly dots: readonly Pick<TownDot, 'x' | 'y' | 'radius'>[];
  /** Pixels for one unit of the local picture. */
  readonly scale: number;
  /** Size of the letters in pixels. */
  readonly size: number;
  /** Measures the width of a name in pixels. */
  measure(name: string): number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One of the places where a name may stand, and what it takes there. */
interface Side {
  readonly label: PlaceLabel;
  readonly name: Box;
  readonly mark: Box;
}

/** Side of a place's square mark. */
export const MARK_PX = 4;
/** Between a mark and its name, and around names. */
const GAP_PX = 3;
/** One name for so many pixels of the map's width: a map of names hides what it shows. */
const WIDTH_PER_NAME_PX = 55;
/** Shares of the size of letters, above and below the baseline. */
const ASCENT = 0.78;
const DESCENT = 0.24;

/**
 * Lays out the names of the largest places that fit: inside the picture, none over another, none over a
 * dot. The larger place goes first; one whose name fits on no side of it is left out.
 */
export function placeLabels(options: PlaceLabelOptions): PlaceLabel[] {
  const {shapes, dots, scale} = options;
  const taken: Box[] = dots.map(({x, y, radius}) => around(x * scale, y * scale, radius * scale));
  const most = Math.floor((shapes.width * scale) / WIDTH_PER_NAME_PX);
  const labels: PlaceLabel[] = [];
  for (const place of shapes.places) {
    if (labels.length === most) break;
    const found = sidesOf(place, options).find(
      ({name, mark}) => isInside(name, options) && isFree(name, taken) && isFree(mark, taken),
    );
    if (!found) continue;
    taken.push(found.name, found.mark);
    labels.push(found.label);
  }
  return labels;
}

/** A name at the right of its mark, at its left, above and below it; or of the dot that it lies in. */
function sidesOf(
  {name, at}: NamedPlace,
  {dots, scale, size, measure}: PlaceLabelOptions,
): readonly Side[] {
  const dot = dots.find(one => Math.hypot(one.x - at[0], one.y - at[1]) <= one.radius);
  const [x, y] = dot ? [dot.x * scale, dot.y * scale] : [at[0] * scale, at[1] * scale];
  const width = measure(name);
  const away = (dot ? dot.radius * scale : MARK_PX / 2) + GAP_PX + 1;
  const middle = y + (size * (ASCENT - DESCENT)) / 2;
  const starts: readonly (readonly [textX: number, textY: number])[] = [
    [x + away, middle],
    [x - away - width, middle],
    [x - width / 2, y - away - size * DESCENT],
    [x - width / 2, y + away + size * ASCENT],
  ];
  return starts.map(([textX, textY]) => ({
    label: {name, x, y, hasMark: !dot, textX, textY},
    name: {
      left: textX,
      right: textX + width,
      top: textY - size * ASCENT,
      bottom: textY + size * DESCENT,
    },
    // In a dot there is no mark: the dot is taken already.
    mark: around(x, y, dot ? -Infinity : MARK_PX / 2),
  }));
}

function around(x: number, y: number, radius: number): Box {
  return {left: x - radius, right: x + radius, top: y - radius, bottom: y + radius};
}

function isInside({left, top, right, bottom}: Box, {shapes, scale}: PlaceLabelOptions): boolean {
  const [width, height] = [shapes.width * scale, shapes.height * scale];
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

function isFree({left, top, right, bottom}: Box, taken: readonly Box[]): boolean {
  return taken.every(
    other =>
      left > other.right + GAP_PX ||
      right < other.left - GAP_PX ||
      top > other.bottom ||
      bottom < other.top,
  );
}
