import {geo, plot} from '@observablehq/plot';
import {feature} from 'topojson-client';
import type {FeatureCollection} from 'geojson';
import type {GeometryCollection, Topology} from 'topojson-specification';
import file from 'us-atlas/states-albers-10m.json';
import {BORDER, BOUNDS, COLORS} from './classes.ts';
import {start} from './start.ts';
import {totalOf, type Counted} from './totals.ts';

const atlas = file as unknown as Topology<{states: GeometryCollection<{name: string}>}>;

start(place => {
  const states = feature(atlas, atlas.objects.states) as FeatureCollection<never, {name: string}>;
  const draw = (counted: Counted) =>
    plot({
      width: 975,
      height: 610,
      projection: 'identity',
      color: {type: 'threshold', domain: BOUNDS, range: COLORS, legend: true},
      marks: [
        geo(states.features, {
          fill: ({id}: {id: string}) => totalOf(id, counted),
          stroke: BORDER,
          title: ({id, properties}: {id: string; properties: {name: string}}) =>
            `${properties.name}: ${totalOf(id, counted)}`,
        }),
      ],
    });
  const show = (counted: Counted) => place.replaceChildren(draw(counted));
  show('all');
  return show;
});
