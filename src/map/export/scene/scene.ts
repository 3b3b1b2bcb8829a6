/**
 * A picture as a list of marks. One layout makes it; a painter turns it into an SVG, another one
 * draws it on a canvas, so that both files show the same.
 */
import type {Placement} from '../../opened/zoom.ts';

/** A plain colour, or a pattern of two. */
export type Paint = string | Pattern;

/** Patterns beside the colours of the models, as on the map itself, and that of the unknown. */
export interface Pattern {
  readonly kind: 'dots' | 'stripes' | 'hatching';
  readonly ground: string;
  readonly ink: string;
}

/** Lines are measured in the picture's own units, whatever group they stand in. */
export interface Stroke {
  readonly color: string;
  readonly width: number;
}

/** The `d` of an SVG path. A name is kept in the SVG, for those who edit it. */
export interface PathMark {
  readonly kind: 'path';
  readonly d: string;
  readonly name?: string;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}

export interface BoxMark {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Paint;
  readonly stroke?: Stroke;
}

export interface DotMark {
  readonly kind: 'dot';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: Paint;
  readonly stroke?: Stroke;
}

export type Anchor = 'start' | 'middle' | 'end';

/** One line of text; `y` is its baseline. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly fill: string;
  readonly anchor: Anchor;
  /** Colour of the rim that parts letters from a ground of any colour; none where they stand on paper. */
  readonly halo?: string;
}

/** Marks in coordinates of their own: times `k`, plus `x` and `y`. Groups hold no groups. */
export interface GroupMark {
  readonly kind: 'group';
  readonly place: Placement;
  readonly marks: readonly Exclude<Mark, GroupMark>[];
}

/** Width of a halo on both sides of a letter's edge together, in the text's own units. */
export const HALO_WIDTH = 3;

export type Mark = PathMark | BoxMark | DotMark | TextMark | GroupMark;

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly surface: string;
  /** Text alternative of the picture. */
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of the words in it. */
  readonly lang: string;
  /** A CSS font-family list. */
  readonly font: string;
  readonly marks: readonly Mark[];
}
