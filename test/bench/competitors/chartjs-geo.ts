import {Chart, Tooltip} from 'chart.js';
import {ChoroplethController, ColorScale, GeoFeature, ProjectionScale} from 'chartjs-chart-geo';
import {feature} from 'topojson-client';
import type {FeatureCollection} from 'geojson';
import type {GeometryCollection, Topology} from 'topojson-specification';
import file from 'us-atlas/states-10m.json';
import {BORDER, BOUNDS, COLORS} from './classes.ts';
import {start} from './start.ts';
import {totalOf, type Counted} from './totals.ts';

const atlas = file as unknown as Topology<{states: GeometryCollection<{name: string}>}>;

Chart.register(ChoroplethController, GeoFeature, ColorScale, ProjectionScale, Tooltip);

const HIGHEST = BOUNDS.at(-1)!;

function colorOf(total: number): string {
  return COLORS[BOUNDS.findLastIndex(bound => total >= bound) + 1]!;
}

start(place => {
  const states = feature(atlas, atlas.objects.states) as FeatureCollection<never, {name: string}>;
  const canvas = place.appendChild(document.createElement('canvas'));
  const dataOf = (counted: Counted) =>
    states.features.map(shape => ({feature: shape, value: totalOf(String(shape.id), counted)}));
  const chart = new Chart(canvas, {
    type: 'choropleth',
    data: {
      labels: states.features.map(({properties}) => properties.name),
      datasets: [{data: dataOf('all') as never, borderColor: BORDER}],
    },
    options: {
      animation: false,
      scales: {
        projection: {axis: 'x', projection: 'albersUsa'},
        color: {
          axis: 'x',
          interpolate: (share: number) => colorOf(share * HIGHEST),
          min: 0,
          max: HIGHEST,
          legend: {position: 'bottom-right', align: 'bottom'},
        },
      },
    } as never,
  });
  return counted => {
    chart.data.datasets[0]!.data = dataOf(counted) as never;
    chart.update('none');
  };
});
