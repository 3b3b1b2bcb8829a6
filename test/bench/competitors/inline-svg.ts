/** The floor: shapes, colours and legend are in the page, and no script runs. */
import {geoPath} from 'd3-geo';
import type {FeatureCollection} from 'geojson';
import {feature, mesh} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {BORDER, BOUNDS, COLORS, LABELS} from './classes.ts';
import {simplifiedAtlas, totalsByFips} from './made-by-the-build.ts';

type Atlas = Topology<{states: GeometryCollection<{name: string}>}>;

let made: string | undefined;

export function inlineSvg(): string {
  return (made ??= draw());
}

function draw(): string {
  const atlas = simplifiedAtlas() as unknown as Atlas;
  const path = geoPath().digits(1);
  const totals = totalsByFips();
  const {features} = feature(atlas, atlas.objects.states) as FeatureCollection<
    never,
    {name: string}
  >;
  const shapes = features.map(state => {
    const total = totals[String(state.id)]!.reduce((sum, count) => sum + count, 0);
    const color = COLORS[BOUNDS.findLastIndex(bound => total >= bound) + 1]!;
    const title = `<title>${state.properties.name}: ${total}</title>`;
    return `<path fill="${color}" d="${path(state)!}">${title}</path>`;
  });
  const border = `<path fill="none" stroke="${BORDER}" d="${path(mesh(atlas, atlas.objects.states))!}"/>`;
  const items = LABELS.map(
    (label, at) => `<li><span style="background:${COLORS[at]!}"></span>${label}</li>`,
  );
  return `<svg viewBox="0 0 975 610" role="img">${shapes.join('')}${border}</svg>
<ul class="legend">${items.join('')}</ul>`;
}
