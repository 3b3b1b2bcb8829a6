import {MODELS} from '../../../data/model.ts';
import {countyLabel} from '../../../geo/county-label.ts';
import {insets, stateShapes} from '../../../geo/shapes.ts';
import type {NationBorder} from '../../counties/county-picture.ts';
import type {Placement} from '../../opened/zoom.ts';
import {insetNames} from './nation-marks.ts';
import {modelPaint} from './paints.ts';
import type {GroupMark, Mark, Stroke} from './scene.ts';
import type {Theme} from '../theme.ts';
import type {CountiesView, ExportView} from './view.ts';

type FlatMark = Exclude<Mark, GroupMark>;

const TOWN_RADIUS = 2;
const BAND_WIDTH = 2.5;

/** Lines of the borders, by their kind. */
const strokes = ({edge, surface, text}: Theme): Readonly<Record<NationBorder, Stroke>> => ({
  line: {color: edge, width: 0.25},
  ground: {color: surface, width: 0.4},
  coast: {color: edge, width: 0.5},
  states: {color: text, width: 0.75},
});

/**
 * All counties as the element draws them. Each is a shape of its own with its name, for those who edit the
 * file; the band of a state's own agencies runs along its border.
 */
export function nationCountyMarks(
  view: ExportView,
  counties: CountiesView,
  theme: Theme,
  place: Placement,
): GroupMark {
  return {
    kind: 'group',
    place,
    marks: [
      ...insets.map(({frame}): FlatMark => ({
        kind: 'path',
        d: frame,
        stroke: {color: theme.border, width: 1},
      })),
      ...areaMarks(view, counties, theme),
      ...borderMarks(counties, theme),
      ...bandMarks(counties, theme),
      ...dotMarks(counties, theme),
      ...insetNames(view, theme, place),
    ],
  };
}

function areaMarks(
  {messages}: ExportView,
  {shapes, cover}: CountiesView,
  theme: Theme,
): FlatMark[] {
  return [...shapes.values()].map(({fips, state, name, path}) => ({
    kind: 'path',
    d: path,
    name: `${messages.placeName(countyLabel(fips, name))}, ${state}`,
    fill: modelPaint(cover.counties.get(fips)?.own ?? null, theme),
  }));
}

function borderMarks({borders}: CountiesView, theme: Theme): FlatMark[] {
  const byKind = strokes(theme);
  return [...borders()].map(([kind, d]) => ({kind: 'path', d, stroke: byKind[kind]}));
}

/** The weakest first: along a border of two states the stronger is seen. */
function bandMarks({bands}: CountiesView, theme: Theme): FlatMark[] {
  return MODELS.flatMap(model => bands.filter(band => band.model === model)).map(
    ({state, model}) => ({
      kind: 'path',
      d: stateShapes().get(state)!.path,
      stroke: {color: theme.models[model], width: BAND_WIDTH},
    }),
  );
}

function dotMarks({dots}: CountiesView, theme: Theme): FlatMark[] {
  return dots.map(({x, y, model}) => ({
    kind: 'dot',
    x,
    y,
    radius: TOWN_RADIUS,
    fill: modelPaint(model, theme),
    stroke: {color: theme.text, width: 0.5},
  }));
}
