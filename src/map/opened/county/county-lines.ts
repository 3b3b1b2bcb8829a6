import type {CountyShapes} from '../../../geo/counties.ts';
import {svgElement} from '../../choropleth/svg-element.ts';
import {countyBorders} from './county-borders.ts';
import type {StatewideMark} from './county-classes.ts';
import {classIndexOf, type StateCover} from './county-cover.ts';
import type {TownDot} from '../town-dots.ts';

/**
 * Draws what lies under the counties: the band of a state's own agencies, of which only what is outside of
 * the state is seen. A gap parts it from the state, a rim shows where it is as pale as the ground.
 */
export function drawUnder(
  {outline: d, frame}: CountyShapes,
  statewide: StatewideMark | null,
): SVGGElement {
  const model = statewide && classIndexOf(statewide.model);
  return svgElement('g', {}, [
    ...(frame ? [svgElement('path', {class: 'frame', d: frame})] : []),
    ...(model ? drawBand(d, model) : []),
  ]);
}

/** Draws a band around a state; behind it, the ground that its counties show when they fade. */
function drawBand(d: string, model: number): readonly SVGElement[] {
  const lines = ['rim', `b${model}`, 'gap'].map(kind =>
    svgElement('path', {class: `band ${kind}`, d}),
  );
  return [svgElement('g', {'data-mark': 'band'}, lines), svgElement('path', {class: 'whole', d})];
}

/** Draws what lies over the counties: their borders, the state's own, and the dots of towns. */
export function drawOver(
  shapes: CountyShapes,
  cover: StateCover,
  dots: readonly TownDot[],
): SVGGElement {
  const borders = [...countyBorders(shapes, cover)];
  return svgElement('g', {}, [
    ...borders.map(([kind, d]) => svgElement('path', {class: `border ${kind}`, d})),
    svgElement('path', {class: 'edge', d: shapes.outline}),
    ...dots.map(({x, y, radius, model}) =>
      svgElement('circle', {
        'data-mark': 'dot',
        class: `town fill-${classIndexOf(model)}`,
        cx: x,
        cy: y,
        r: radius,
      }),
    ),
  ]);
}
