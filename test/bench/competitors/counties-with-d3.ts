/** All counties as one writes them by hand with D3's modules: a path each, and a border mesh of states. */
import {geoPath} from 'd3-geo';
import {select} from 'd3-selection';
import type {FeatureCollection} from 'geojson';
import {feature, mesh} from 'topojson-client';
import atlas from 'us-atlas/counties-albers-10m.json';
import {BORDER} from './classes.ts';
import {COUNTY_COLORS, strongestOf, type CountyAtlas} from './counties.ts';
import {start} from './start.ts';
import type {Counted} from './totals.ts';

start(place => {
  const {objects, ...topology} = atlas as unknown as CountyAtlas;
  const file = {...topology, objects};
  const path = geoPath();
  const counties = feature(file, objects.counties) as FeatureCollection<never, {name: string}>;
  const svg = select(place).append('svg').attr('viewBox', '0 0 975 610').attr('role', 'img');
  const paths = svg
    .append('g')
    .selectAll('path')
    .data(counties.features)
    .join('path')
    .attr('d', path);
  const titles = paths.append('title');
  svg
    .append('path')
    .attr('d', path(mesh(file, objects.states)))
    .attr('fill', 'none')
    .attr('stroke', BORDER);
  const show = (counted: Counted) => {
    paths.attr('fill', ({id}) => COUNTY_COLORS[strongestOf(String(id), counted)]!);
    titles.text(({id, properties}) => `${properties.name}: ${strongestOf(String(id), counted)}`);
  };
  show('all');
  return show;
});
