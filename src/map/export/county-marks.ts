import {MODELS, type Model} from '../../data/model.ts';
import type {CountyShape, CountyShapes} from '../../geo/counties.ts';
import {stateShapes} from '../../geo/shapes.ts';
import {borderKind, type BorderKind} from '../border-kind.ts';
import type {StateCover} from '../opened/county-cover.ts';
import type {Placement} from '../opened/zoom.ts';
import {modelPaint} from './paints.ts';
import type {GroupMark, Mark, Paint} from './scene.ts';
import type {Theme} from './theme.ts';

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

/** A town's dot as the element draws it: a share of the county's smaller side, within limits. */
const DOT = {share: 0.32, least: 3, most: 7};
const HAIRLINE = 0.75;
const EDGE_WIDTH = 1.25;

/** The coordinates in which the counties, or the state as a whole, are drawn. */
export function countyFrame({code, shapes}: Pick<CountyPicture, 'code' | 'shapes'>): Frame {
  if (shapes) return {x: 0, y: 0, width: shapes.width, height: shapes.height};
  const [x0, y0, x1, y1] = stateShapes().get(code)!.bounds;
  return {x: x0, y: y0, width: x1 - x0, height: y1 - y0};
}

/** An opened state's counties by the strongest model in force, towns' agreements as dots. */
export function countyMarks(picture: CountyPicture, theme: Theme, place: Placement): GroupMark {
  const {shapes, code} = picture;
  const marks = shapes
    ? detailed(picture, shapes, theme)
    : whole(stateShapes().get(code)!.path, theme);
  return {kind: 'group', place, marks};
}

/** Ranks a model by power, 1 for the weakest; 0 for none. */
export function powerOf(model: Model | null): number {
  return model ? MODELS.indexOf(model) + 1 : 0;
}

function detailed({cover, nameOf}: CountyPicture, shapes: CountyShapes, theme: Theme): FlatMark[] {
  const counties = [...shapes.counties.values()];
  const power = (fips: string) => powerOf(cover.counties.get(fips)?.own ?? null);
  const areas = counties.map(({fips, name, path}): FlatMark => ({
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
    ...areas,
    ...borderMarks(shapes, power, theme),
    edge(shapes.outline, theme),
    ...counties.flatMap(county => dot(county, cover, theme)),
  ];
}

function borderMarks(
  shapes: CountyShapes,
  power: (fips: string) => number,
  theme: Theme,
): FlatMark[] {
  const paths = shapes.borders<BorderKind>((one, other) =>
    other === null ? null : borderKind(power(one), power(other), true),
  );
  return [...paths].map(([kind, d]) => ({
    kind: 'path',
    d,
    stroke:
      kind === 'line' ? {color: theme.edge, width: HAIRLINE} : {color: theme.surface, width: 1},
  }));
}

function dot({fips, label, bounds}: CountyShape, cover: StateCover, theme: Theme): FlatMark[] {
  const covered = cover.counties.get(fips);
  if (!covered?.local || covered.own) return [];
  const [x0, y0, x1, y1] = bounds;
  const radius = Math.min(x1 - x0, y1 - y0) * DOT.share;
  return [
    {
      kind: 'dot',
      x: label[0],
      y: label[1],
      radius: Math.max(DOT.least, Math.min(DOT.most, radius)),
      fill: modelPaint(covered.local, theme),
      stroke: {color: theme.text, width: 1},
    },
  ];
}

/** Hatched: what is in force there is not known here, which is no class of the legend. */
function whole(path: string, theme: Theme): FlatMark[] {
  const fill: Paint = {kind: 'hatching', ground: theme.surface, ink: theme.line};
  return [{kind: 'path', d: path, fill}, edge(path, theme)];
}

function edge(d: string, theme: Theme): FlatMark {
  return {kind: 'path', d, stroke: {color: theme.edge, width: EDGE_WIDTH}};
}
