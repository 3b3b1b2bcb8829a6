/**
 * The places that don't fit where they lie: Alaska (at 0.35 of the scale), Hawaii and the five
 * territories, each in a box of its own along the foot of the map. Territories are enlarged, each
 * to its own scale.
 */

/** The picture that all national coordinates refer to. */
export const VIEW_BOX = {width: 975, height: 686} as const;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Inset {
  /** USPS codes of what is drawn in it. */
  readonly states: readonly string[];
  /** The box; also a target that is easier to hit than the islands in it. */
  readonly cell: Box;
  /** Frame as the `d` of an SVG path, to be stroked. */
  readonly frame: string;
  /** Start of the name: its baseline, left aligned. */
  readonly label: readonly [x: number, y: number];
}

const LABEL_LEFT = 6;
const LABEL_BASELINE = 14;
/** Room above the islands for the name, and around them. */
const NAME_HEIGHT = 19;
const PADDING = 6;

const FOOT = VIEW_BOX.height - 2;
const ROW_TOP = 618;
const ROW_LEFT = 428;
const ROW_GAP = 8;
const ROW_CELL = 102;

/** Left to right in the row: the Caribbean first, then westwards across the Pacific. */
const ROW = ['PR', 'VI', 'AS', 'GU', 'MP'];

function makeInset(state: string, x: number, y: number, width: number): Inset {
  const height = FOOT - y;
  return {
    states: [state],
    cell: {x, y, width, height},
    frame: `M${x},${y}h${width}v${height}h${-width}z`,
    label: [x + LABEL_LEFT, y + LABEL_BASELINE],
  };
}

/** All insets from left to right. */
export const insets: readonly Inset[] = [
  makeInset('AK', 2, 506, 284),
  makeInset('HI', 294, 590, 126),
  ...ROW.map((state, i) =>
    makeInset(state, ROW_LEFT + i * (ROW_CELL + ROW_GAP), ROW_TOP, ROW_CELL),
  ),
];

/** Computes the part of an inset that is free for shapes. */
export function drawingBox({cell}: Inset): Box {
  return {
    x: cell.x + PADDING,
    y: cell.y + NAME_HEIGHT,
    width: cell.width - 2 * PADDING,
    height: cell.height - NAME_HEIGHT - PADDING,
  };
}
