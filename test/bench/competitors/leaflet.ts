import {Control, DomUtil, GeoJSON, Map as LeafletMap} from 'leaflet/dist/leaflet-src.esm.js';
import 'leaflet/dist/leaflet.css';
import {feature} from 'topojson-client';
import type {FeatureCollection} from 'geojson';
import type {PathOptions} from 'leaflet';
import type {GeometryCollection, Topology} from 'topojson-specification';
import file from 'us-atlas/states-10m.json';
import {BORDER, BOUNDS, COLORS, LABELS} from './classes.ts';
import {start} from './start.ts';
import {totalOf, type Counted} from './totals.ts';

const atlas = file as unknown as Topology<{states: GeometryCollection<{name: string}>}>;

start(place => {
  // Leaflet needs a height: it makes none.
  place.style.height = '600px';
  const states = feature(atlas, atlas.objects.states) as FeatureCollection<never, {name: string}>;
  const map = new LeafletMap(place, {attributionControl: false, fadeAnimation: false});
  map.setView([37.8, -96], 4);
  const styleUnder =
    (counted: Counted) =>
    (state: {id?: string | number} | undefined): PathOptions => ({
      color: BORDER,
      weight: 1,
      fillOpacity: 1,
      fillColor: colorOf(totalOf(String(state?.id), counted)),
    });
  const layer = new GeoJSON(states, {style: styleUnder('all')}).addTo(map);
  layer.bindTooltip((shape: unknown) => String(nameOf(shape)));
  addLegend(map);
  return counted => void layer.setStyle(styleUnder(counted));
});

function colorOf(total: number): string {
  return COLORS[BOUNDS.findLastIndex(bound => total >= bound) + 1]!;
}

function nameOf(shape: unknown): unknown {
  return (shape as {feature: {properties: {name: string}}}).feature.properties.name;
}

function addLegend(map: LeafletMap): void {
  const legend = new Control({position: 'bottomright'});
  legend.onAdd = () => {
    const list = DomUtil.create('ul', 'legend');
    LABELS.forEach((label, at) => {
      const item = DomUtil.create('li', '', list);
      DomUtil.create('span', '', item).style.background = COLORS[at]!;
      item.append(label);
    });
    return list;
  };
  legend.addTo(map);
}
