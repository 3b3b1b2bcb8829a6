import {geo, plot} from '@observablehq/plot';
import type {FeatureCollection} from 'geojson';
import {feature} from 'topojson-client';
import atlas from 'us-atlas/counties-albers-10m.json';
import {BORDER} from './classes.ts';
import {COUNTY_COLORS, strongestOf, type CountyAtlas} from './counties.ts';
import {start} from './start.ts';
import type {Counted} from './totals.ts';

const file = atlas as unknown as CountyAtlas;

start(place => {
  const {objects} = file;
  const counties = feature(file, objects.counties) as FeatureCollection<never, {name: string}>;
  const states = feature(file, objects.states);
  const draw = (counted: Counted) =>
    plot({
      width: 975,
      height: 610,
      projection: 'identity',
      marks: [
        geo(counties.features, {
          fill: ({id}: {id: string}) => COUNTY_COLORS[strongestOf(id, counted)],
          title: ({id, properties}: {id: string; properties: {name: string}}) =>
            `${properties.name}: ${strongestOf(id, counted)}`,
        }),
        geo(states, {stroke: BORDER}),
      ],
    });
  const show = (counted: Counted) => place.replaceChildren(draw(counted));
  show('all');
  return show;
});
