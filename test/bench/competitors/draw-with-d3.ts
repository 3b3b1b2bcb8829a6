/** What one writes by hand with D3's modules: paths, a border mesh and a legend. */
import {geoPath} from 'd3-geo';
import {scaleThreshold} from 'd3-scale';
import {select} from 'd3-selection';
import type {FeatureCollection} from 'geojson';
import {feature, mesh} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {BORDER, BOUNDS, COLORS, LABELS} from './classes.ts';
import type {Mount} from './start.ts';
import {totalOf, type Counted} from './totals.ts';

type Atlas = Topology<{states: GeometryCollection<{name: string}>}>;

/** Draws us-atlas's projected states. */
export const drawWithD3 =
  (file: unknown): Mount =>
  place => {
    const atlas = file as Atlas;
    const color = scaleThreshold<number, string>().domain(BOUNDS).range(COLORS);
    const path = geoPath();
    const states = feature(atlas, atlas.objects.states) as FeatureCollection<never, {name: string}>;
    const svg = select(place).append('svg').attr('viewBox', '0 0 975 610').attr('role', 'img');
    const paths = svg
      .append('g')
      .selectAll('path')
      .data(states.features)
      .join('path')
      .attr('d', path);
    const titles = paths.append('title');
    svg
      .append('path')
      .attr('d', path(mesh(atlas, atlas.objects.states)))
      .attr('fill', 'none')
      .attr('stroke', BORDER);
    const items = select(place).append('ul').attr('class', 'legend').selectAll('li').data(LABELS);
    const item = items.join('li');
    item.append('span').style('background', (_, at) => COLORS[at]!);
    item.append('b').text(label => label);

    const show = (counted: Counted) => {
      paths.attr('fill', ({id}) => color(totalOf(String(id), counted)));
      titles.text(({id, properties}) => `${properties.name}: ${totalOf(String(id), counted)}`);
    };
    show('all');
    return show;
  };
