import type {CountyShapes} from '../../../geo/counties.ts';
import type {MeasureText} from '../../choropleth/measure-text.ts';
import {statewideMark} from '../../opened/county/county-classes.ts';
import type {StateCover} from '../../opened/county/county-cover.ts';
import {countyBorders} from '../../opened/county/county-borders.ts';
import {MARK_PX, placeLabels} from '../../opened/place-labels.ts';
import {townDots} from '../../opened/town-dots.ts';
import {uprightState} from '../../opened/upright-state.ts';
import type {Placement} from '../../opened/zoom.ts';
import {modelPaint} from './paints.ts';
import type {GroupMark, Mark, Paint} from './scene.ts';
import type {Theme} from '../theme.ts';

type FlatMark = Exclude<Mark, GroupMark>;

/** Parts of an opened state that are drawn. */
export interface CountyPicture {
  /** USPS code. */
  readonly code: string;
  readonly shapes: CountyShapes | null;
  readonly cover: StateCover;
  /** A county's whole name, in the language shown. */
  nameOf(fips: string, name: string): string;
}

/** A picture's own coordinates: where they begin, and how large they are. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const HAIRLINE = 0.75;
const EDGE_WIDTH = 1.25;
/** The band of a state's own agencies, of which the outer half is seen: its rim, itself, its gap. */
const BAND = {rim: 14, width: 12, gap: 5};
const NAME_SIZE = 12;

/** The coordinates in which the counties, or the state as a whole, are drawn. */
export function countyFrame({code, shapes}: Pick<CountyPicture, 'code' | 'shapes'>): Frame {
  if (shapes) return {x: 0, y: 0, width: shapes.width, height: shapes.height};
  const [x0, y0, x1, y1] = uprightState(code).bounds;
  return {x: x0, y: y0, width: x1 - x0, height: y1 - y0};
}

/**
 * An opened state's counties by the strongest model in force, with all that the element draws there: dots
 * of towns, the band of the state's own agencies, and the names of places as they fit.
 */
export function countyMarks(
  picture: CountyPicture,
  theme: Theme,
  place: Placement,
  measure: MeasureText,
): GroupMark[] {
  const {shapes, code} = picture;
  if (!shapes) return [{kind: 'group', place, marks: whole(uprightState(code).path, theme)}];
  return [
    {kind: 'group', place, marks: detailed(picture, shapes, theme, place.k)},
    // In the picture's own units: letters are as large on a small state as on a large one.
    {
      kind: 'group',
      place: {...place, k: 1},
      marks: names(picture, shapes, theme, place.k, measure),
    },
  ];
}

function detailed(
  {cover, nameOf}: CountyPicture,
  shapes: CountyShapes,
  theme: Theme,
  scale: number,
): FlatMark[] {
  const areas = [...shapes.counties.values()].map(({fips, name, path}): FlatMark => ({
    kind: 'path',
    d: path,
    name: nameOf(fips, name),
    fill: modelPaint(cover.counties.get(fips)?.own ?? null, theme),
  }));
  const frame: FlatMark[] = shapes.frame
    ? [{kind: 'path', d: shapes.frame, stroke: {color: theme.border, width: 1}}]
    : [];
  return [
    ...frame,
    ...bandMarks(shapes, cover, theme),
    ...areas,
    ...borderMarks(shapes, cover, theme),
    edge(shapes.outline, theme),
    ...townDots(shapes, cover, scale).map(({model, ...dot}): FlatMark => ({
      kind: 'dot',
      ...dot,
      fill: modelPaint(model, theme),
      stroke: {color: theme.text, width: 1},
    })),
  ];
}

function bandMarks({outline: d}: CountyShapes, cover: StateCover, theme: Theme): FlatMark[] {
  const statewide = statewideMark(cover);
  if (!statewide) return [];
  return [
    {kind: 'path', d, stroke: {color: theme.edge, width: BAND.rim}},
    {kind: 'path', d, stroke: {color: theme.models[statewide.model], width: BAND.width}},
    {kind: 'path', d, stroke: {color: theme.surface, width: BAND.gap}},
  ];
}

function borderMarks(shapes: CountyShapes, cover: StateCover, theme: Theme): FlatMark[] {
  return [...countyBorders(shapes, cover)].map(([kind, d]) => ({
    kind: 'path',
    d,
    stroke:
      kind === 'line' ? {color: theme.edge, width: HAIRLINE} : {color: theme.surface, width: 1},
  }));
}

function names(
  {cover}: CountyPicture,
  shapes: CountyShapes,
  theme: Theme,
  scale: number,
  measure: MeasureText,
): FlatMark[] {
  const labels = placeLabels({
    shapes,
    dots: townDots(shapes, cover, scale),
    scale,
    size: NAME_SIZE,
    measure: name => measure(name, NAME_SIZE, false),
  });
  return labels.flatMap(({name, x, y, hasMark, textX, textY}): FlatMark[] => [
    ...(hasMark ? [placeMark(x, y, theme)] : []),
    {
      kind: 'text',
      x: textX,
      y: textY,
      text: name,
      size: NAME_SIZE,
      bold: false,
      fill: theme.text,
      anchor: 'start',
      halo: theme.surface,
    },
  ]);
}

function placeMark(x: number, y: number, theme: Theme): FlatMark {
  return {
    kind: 'box',
    x: x - MARK_PX / 2,
    y: y - MARK_PX / 2,
    width: MARK_PX,
    height: MARK_PX,
    fill: theme.text,
    stroke: {color: theme.surface, width: 1},
  };
}

/** Hatched: what is in force there is not known here, which is no class of the legend. */
function whole(path: string, theme: Theme): FlatMark[] {
  const fill: Paint = {kind: 'hatching', ground: theme.surface, ink: theme.line};
  return [{kind: 'path', d: path, fill}, edge(path, theme)];
}

function edge(d: string, theme: Theme): FlatMark {
  return {kind: 'path', d, stroke: {color: theme.edge, width: EDGE_WIDTH}};
}
