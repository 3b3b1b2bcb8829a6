import {MapChart} from 'echarts/charts';
import {TooltipComponent, VisualMapComponent} from 'echarts/components';
import {init, registerMap, use} from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';
import {feature} from 'topojson-client';
import type {FeatureCollection} from 'geojson';
import type {GeometryCollection, Topology} from 'topojson-specification';
import file from 'us-atlas/states-albers-10m.json';
import {BORDER, BOUNDS, COLORS, LABELS} from './classes.ts';
import {start} from './start.ts';
import {totalOf, type Counted} from './totals.ts';

const atlas = file as unknown as Topology<{states: GeometryCollection<{name: string}>}>;
const states = feature(atlas, atlas.objects.states) as FeatureCollection<never, {name: string}>;

use([MapChart, TooltipComponent, VisualMapComponent, CanvasRenderer]);
registerMap('states', states as never);

const pieces = LABELS.map((label, at) => ({
  label,
  color: COLORS[at]!,
  gte: BOUNDS[at - 1] ?? 0,
  ...(at < BOUNDS.length && {lt: BOUNDS[at]!}),
}));

start(place => {
  // ECharts needs a height: it makes none.
  place.style.height = '600px';
  const chart = init(place);
  const dataOf = (counted: Counted) =>
    states.features.map(({id, properties: {name}}) => ({
      name,
      value: totalOf(String(id), counted),
    }));
  chart.setOption({
    animation: false,
    tooltip: {},
    visualMap: {type: 'piecewise', pieces},
    series: [
      {
        type: 'map',
        map: 'states',
        // The shapes are projected already.
        projection: {project: (point: number[]) => point, unproject: (point: number[]) => point},
        itemStyle: {borderColor: BORDER},
        data: dataOf('all'),
      },
    ],
  });
  return counted => {
    chart.setOption({series: [{data: dataOf(counted)}]});
    // Without this it would wait for its own next frame.
    chart.getZr().flush();
  };
});
